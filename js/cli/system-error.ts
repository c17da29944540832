/** The reason of an error of the file system or the network, for a message. */
export function systemErrorReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code === undefined ? undefined : REASONS[code]) ?? code ?? message;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is not a folder",
  EEXIST: "a file of that name exists",
  EACCES: "permission denied",
  EADDRINUSE: "the port is in use",
  EADDRNOTAVAIL: "this machine does not have that address",
  ENOTFOUND: "no such host",
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: "the connection was closed without a response",
  ETIMEDOUT: "no response in time",
  ABORT_ERR: "stopped before there was a response",
};
