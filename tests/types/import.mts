import * as hookproof from "hookproof";

export const face: object = hookproof;
