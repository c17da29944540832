import * as hookproof from "hookproof";

export const namespace: object = hookproof;
