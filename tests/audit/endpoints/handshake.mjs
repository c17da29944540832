/** The handshake of Meta in the small endpoints. */
import { optionsOf } from "../../secrets.mjs";

const { verifyToken } = optionsOf("meta-hmac-sha256");

const correct = {
  isToken: (given) => given === verifyToken,
  isMode: (given) => given === "subscribe",
  answer: (challenge) => [challenge, "text/plain; charset=utf-8"],
};

/** Responds to a GET. A mistake replaces one of the steps. */
export function respondToHandshake(request, response, steps) {
  const { isToken, isMode, answer } = { ...correct, ...steps.handshake };
  const parameters = new URL(request.url, "http://h").searchParams;
  const [mode, token, challenge] = ["mode", "verify_token", "challenge"].map((name) => parameters.get(`hub.${name}`));
  if (!(isMode(mode) && isToken(token))) return response.writeHead(403).end();
  const [body, type] = answer(challenge);
  return response.writeHead(200, { "Content-Type": type }).end(body);
}
