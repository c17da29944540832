import hookproof = require("hookproof");

export const face: object = hookproof;
