/** The used parts of Chrome's API of extensions for DevTools. */

/** An entry of HTTP Archive 1.2, with the method that reads the response. */
export interface NetworkEntry {
  readonly startedDateTime?: unknown;
  readonly request: { readonly method: string; readonly url: string };
  readonly response?: { readonly content?: { readonly mimeType?: string; readonly size?: number } };
  getContent?(callback: (content: string | null, encoding: string) => void): void;
}

interface Devtools {
  readonly network: {
    readonly onRequestFinished: { addListener(listener: (entry: NetworkEntry) => void): void };
    getHAR(callback: (har: { entries?: readonly NetworkEntry[] }) => void): void;
  };
  readonly panels: {
    readonly themeName: string;
    create(title: string, iconPath: string, pagePath: string): void;
  };
}

declare const chrome: { readonly devtools: Devtools };

export const devtools: Devtools = chrome.devtools;
