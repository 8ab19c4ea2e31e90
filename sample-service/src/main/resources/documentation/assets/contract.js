/** The contract as it is rendered here: its server is this one, and each operation says which scopes it needs. */
export function adapted(contract, server) {
  const shown = structuredClone(contract);
  shown.servers = [{ url: server, description: "This service" }];
  for (const item of Object.values(shown.paths ?? {})) {
    for (const operation of Object.values(item)) {
      if (operation?.responses) {
        delete operation.servers;
        operation.description = described(operation, operation.security ?? shown.security ?? []);
      }
    }
  }
  return shown;
}

function described(operation, security) {
  const scopes = security.map(requirement => Object.values(requirement).flat().map(scope => `\`${scope}\``).join(" and "));
  const needed = scopes.filter(each => each !== "").join(", or ");
  return [operation.description, needed && `Needs a token with the scope ${needed}.`].filter(Boolean).join("\n\n");
}
