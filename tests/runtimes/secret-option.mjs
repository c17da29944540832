/** The option `secret` for the secrets of a vector: a list, or a record by account if each secret is for an account. */
export function secretOption(secrets) {
  if (secrets[0]?.account === undefined) return secrets;
  const record = {};
  for (const { account, secret } of secrets) record[account] = [...(record[account] ?? []), secret];
  return record;
}
