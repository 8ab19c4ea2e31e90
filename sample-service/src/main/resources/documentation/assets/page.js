import { caller, offer } from "./caller.js";
import { adapted } from "./contract.js";

const CHANGES = [
  { name: "changelog", title: "What changed in v2" },
  { name: "migration", title: "Moving from v1 to v2" },
];
const content = document.getElementById("content");

const settings = await (await fetch("/documentation/settings")).json();
const views = [
  ...settings.versions.map(version => ({ name: version.name, title: `Reference ${version.name}`, show: () => reference(version) })),
  ...CHANGES.map(page => ({ ...page, show: () => framed(page) })),
];
const asked = new URLSearchParams(location.search).get("view");
const view = views.find(each => each.name === asked) ?? views[0];

document.getElementById("views").append(...views.map(each => {
  const link = Object.assign(document.createElement("a"), { href: `/?view=${each.name}`, textContent: each.title });
  if (each === view) link.ariaCurrent = "page";
  const item = document.createElement("li");
  item.append(link);
  return item;
}));
document.title = `Orders API: ${view.title}`;
document.querySelector(".skip").addEventListener("click", event => {
  // The part of the address after # is the renderer's.
  event.preventDefault();
  content.focus();
});
view.show();

/** A page that the build wrote, with its own policy. */
function framed({ name, title }) {
  document.body.classList.add("framed");
  content.role = "main";
  content.append(Object.assign(document.createElement("h1"), { className: "unseen", textContent: title }));
  content.append(Object.assign(document.createElement("iframe"), { src: `/documentation/changes/${name}`, title }));
}

function reference({ document: url, server }) {
  offer(settings.demoClients);
  const nothing = () => () => null;
  const place = document.createElement("div");
  content.append(place);
  SwaggerUIBundle({
    url,
    domNode: place,
    deepLinking: true,
    // Nobody else is asked whether the document is valid.
    validatorUrl: null,
    docExpansion: "list",
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    syntaxHighlight: { theme: "tomorrow-night" },
    tryItOutEnabled: true,
    plugins: [
      {
        // The token is asked for at the top of the page, once for all versions.
        wrapComponents: {
          authorizeBtn: nothing,
          authorizeOperationBtn: nothing,
          ServersContainer: nothing,
          // The operations are the renderer's main part; what stands before them is a landmark, too.
          InfoContainer: (Info, { React }) => props =>
            React.createElement("section", { "aria-label": "About this version" }, React.createElement(Info, props)),
        },
        statePlugins: {
          spec: { wrapActions: { updateJsonSpec: original => contract => original(adapted(contract, server)) } },
        },
      },
    ],
    requestInterceptor(request) {
      const target = new URL(request.url, location.href);
      if (caller.token && target.origin === location.origin && target.pathname.startsWith(server + "/")) {
        request.headers.Authorization = `Bearer ${caller.token}`;
      }
      return request;
    },
  });
}
