/** Why a file, a port or a server cannot be had. */
export function systemErrorReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code === undefined ? undefined : REASONS[code]) ?? code ?? message;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  ENOTDIR: "part of its path is no folder",
  EEXIST: "there is a file of that name",
  EACCES: "permission denied",
  EADDRINUSE: "the port is in use",
  EADDRNOTAVAIL: "this machine has no such address",
  ENOTFOUND: "there is no such host",
  ECONNREFUSED: "nothing listens there",
  ECONNRESET: "the connection was closed without an answer",
  ETIMEDOUT: "there was no answer in time",
  ABORT_ERR: "stopped before there was an answer",
};
