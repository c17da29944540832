/** The page that Chrome loads with DevTools: adds the panel. */

import { devtools } from "./chrome.js";

devtools.panels.create("Webhooks", "icon.png", "index.html");
