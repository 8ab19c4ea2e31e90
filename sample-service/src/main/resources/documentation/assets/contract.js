/**
 * The contract as it is rendered here: its server is this one, each operation says which scopes it needs, and what is optional is not sent
 * unless the reader fills it in.
 */
export function adapted(contract, server) {
  const shown = structuredClone(contract);
  shown.servers = [{ url: server, description: "This service" }];
  Object.values(shown.components?.parameters ?? {}).forEach(unfilled);
  for (const item of Object.values(shown.paths ?? {})) {
    item.parameters?.forEach(unfilled);
    for (const operation of Object.values(item)) {
      if (operation?.responses) {
        delete operation.servers;
        operation.parameters?.forEach(unfilled);
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

/** The renderer would send the example of an optional parameter, such as a cursor of a list that never was. */
function unfilled(parameter) {
  if (parameter.required || parameter.$ref) return;
  const example = parameter.example ?? Object.values(parameter.examples ?? {})[0]?.value ?? parameter.schema?.example ?? parameter.schema?.examples?.[0];
  for (const part of [parameter, parameter.schema]) {
    delete part?.example;
    delete part?.examples;
  }
  if (example !== undefined) {
    const text = typeof example === "string" ? example : JSON.stringify(example);
    parameter.description = [parameter.description, `For example \`${text}\`.`].filter(Boolean).join(" ");
  }
}
