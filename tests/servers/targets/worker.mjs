/** The application in workerd. */
import { application } from "./application.mjs";

export default { fetch: application };
