// Who the calls of this page are made as. The token is forgotten when the tab is closed.
const KEPT = "token";

export const caller = {
  get token() {
    return sessionStorage.getItem(KEPT) ?? "";
  },
  set token(token) {
    if (token) sessionStorage.setItem(KEPT, token);
    else sessionStorage.removeItem(KEPT);
  },
};

/** A token of the local issuer. */
async function issued({ id, secret, scopes }) {
  const response = await fetch("/oauth2/token", {
    method: "POST",
    headers: { Authorization: `Basic ${btoa(`${id}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: "client_credentials", scope: scopes.join(" ") }),
  });
  if (!response.ok) throw new Error(`the issuer answered ${response.status}`);
  return (await response.json()).access_token;
}

/** Lets the reader choose; in development among clients whose secrets are known. */
export function offer(demoClients) {
  const form = document.getElementById("caller");
  const field = document.getElementById("token");
  const choice = document.getElementById("demo-client");
  const said = document.getElementById("said");
  const say = () => {
    said.textContent = caller.token ? "Calls carry the token." : "Without a token, calls are answered 401.";
  };
  for (const client of demoClients) choice.append(new Option(client.id));
  document.getElementById("demo").hidden = demoClients.length === 0;
  field.value = caller.token;
  field.addEventListener("input", () => {
    caller.token = field.value.trim();
    choice.value = "";
    say();
  });
  choice.addEventListener("change", async () => {
    try {
      const chosen = demoClients.find(client => client.id === choice.value);
      caller.token = chosen ? await issued(chosen) : "";
      field.value = caller.token;
      say();
    } catch (error) {
      said.textContent = `No token: ${error.message}.`;
    }
  });
  form.addEventListener("submit", event => event.preventDefault());
  form.hidden = false;
  say();
}
