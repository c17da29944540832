/** The reason of an error of the file system or the network, for a message. */
export function systemErrorReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code?.startsWith("HPE_")) return "the response is not valid HTTP";
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
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left on the device",
  ENOTFOUND: "no such host",
  EAI_AGAIN: "the name cannot be resolved at the moment",
  EHOSTUNREACH: "there is no route to the host",
  ENETUNREACH: "there is no route to the network",
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: "the connection was closed without a response",
  EPIPE: "the connection was closed without a response",
  ETIMEDOUT: "no response in time",
  ERR_SSL_WRONG_VERSION_NUMBER: "the server does not use TLS; use http:// instead of https://",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed; set NODE_EXTRA_CA_CERTS to a file with the certificate",
  SELF_SIGNED_CERT_IN_CHAIN:
    "the issuer of its certificate is unknown; set NODE_EXTRA_CA_CERTS to a file with the issuer",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    "the issuer of its certificate is unknown; set NODE_EXTRA_CA_CERTS to a file with the issuer",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    "the issuer of its certificate is unknown; set NODE_EXTRA_CA_CERTS to a file with the issuer",
  CERT_HAS_EXPIRED: "its certificate has expired; renew it",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another host; use a host that the certificate names",
  ABORT_ERR: "stopped before there was a response",
};
