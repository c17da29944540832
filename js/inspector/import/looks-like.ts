/** Tells notations of requests apart by their beginning. */

/** Whether a text is worth importing as a whole when it is pasted into a body. */
export function looksLikeRequest(text: string): boolean {
  const start = text.slice(0, 4096).trimStart();
  const isRecord = start.startsWith("{") && /"(?:bodyBase64|log|postData|startedDateTime)"/.test(text);
  return looksLikeCurl(start) || looksLikeHttp(start) || isRecord;
}

export function looksLikeCurl(start: string): boolean {
  return /^(?:\$ )?curl(?:\.exe)?\s/.test(start);
}

export function looksLikeHttp(start: string): boolean {
  return /^[A-Z]{3,10} \S+ HTTP\/[\d.]+\r?\n/.test(start);
}

/** A request as code for JavaScript or PowerShell, which DevTools copies, too. */
export function looksLikeProgram(start: string): boolean {
  return /^(?:(?:await )?fetch\(["'`]|\$session = New-Object |Invoke-(?:WebRequest|RestMethod)\s)/.test(start);
}
