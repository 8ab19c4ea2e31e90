// Reads the documentation page in a browser as people do, and calls the service from it. Prints "ok NAME" or "failed NAME: WHY", a line each.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [modules, executablePath, origin, screenshots] = process.argv.slice(2);
const require = createRequire(join(modules, "any.js"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
mkdirSync(screenshots, { recursive: true });

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const contexts = [];

/** A page on which nothing may go wrong: no error, no violation of its policy, no request to any other host. */
async function open(path, { expected = [], ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const wrong = [];
  page.on("dialog", dialog => { wrong.push("dialog " + dialog.message()); dialog.dismiss(); });
  page.on("console", message => { if (["error", "warning"].includes(message.type())) wrong.push("console: " + message.text()); });
  page.on("pageerror", error => wrong.push("error: " + error.message));
  await context.route(url => url.origin !== origin && !["data:", "blob:"].includes(url.protocol), route => {
    wrong.push("request of " + route.request().url());
    return route.abort();
  });
  await page.goto(origin + path);
  const close = async () => {
    await context.close();
    assert.deepEqual(wrong.filter(each => !expected.some(pattern => pattern.test(each))), []);
  };
  return { page, close, shot: (name, whole) => page.screenshot({ path: join(screenshots, name + ".png"), fullPage: whole }) };
}

const operation = (page, id) => page.locator(`[id^="operations-"][id$="-${id}"]`);

async function expanded(page, id) {
  const block = operation(page, id);
  await block.locator(".opblock-summary-control").click();
  await block.locator(".opblock-body .execute").waitFor();
  return block;
}

async function callAs(page, client) {
  await page.getByLabel("Call as").selectOption(client);
  await page.getByText("Calls carry the token.").waitFor();
}

async function answer(block) {
  await block.locator(".execute").click();
  const row = block.locator(".live-responses-table tbody tr.response").first();
  await row.waitFor();
  return { status: (await row.locator(".response-col_status").innerText()).trim().split(/\s/)[0], body: await row.innerText() };
}

/** What the renderer does, and cannot be told otherwise: tolerated there, nowhere else. */
const OF_THE_RENDERER = ["heading-order", "nested-interactive", "scrollable-region-focusable"];

async function accessible(page) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { violations } = await axe.run(document, { resultTypes: ["violations"], elementRef: true });
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, target, element }) => ({ html, target, rendered: !!element?.closest(".swagger-ui") })) }));
  });
  return violations
    .map(found => ({ ...found, nodes: found.nodes.filter(node => !OF_THE_RENDERER.includes(found.id) || !node.rendered) }))
    .filter(found => found.nodes.length > 0)
    .map(found => `${found.id}: ${found.nodes.length} ${found.nodes.slice(0, 3).map(node => node.target + " " + node.html.slice(0, 200))}`);
}

const checks = {
  async "the newest version comes first, and a link leads to the other one"() {
    const { page, close, shot } = await open("/");
    await operation(page, "listPayments").waitFor();
    assert.match(await page.title(), /Reference v2/);
    assert.equal(await page.locator("[id^=operations-]").count() > 20, true);
    await shot("v2");
    await page.getByRole("link", { name: "Reference v1" }).click();
    await operation(page, "deleteOrder").waitFor();
    assert.equal(await operation(page, "listPayments").count(), 0);
    assert.equal(await page.locator("nav [aria-current=page]").innerText(), "Reference v1");
    await shot("v1");
    await close();
  },
  async "a call as a demo client is answered by the service, in both versions"() {
    for (const version of ["v2", "v1"]) {
      const { page, close, shot } = await open(`/?view=${version}`);
      await callAs(page, "shop-a");
      const block = await expanded(page, "listOrders");
      const { status, body } = await answer(block);
      assert.equal(status, "200", body);
      assert.match(body, /"items"/);
      assert.ok((await block.locator(".curl-command").innerText()).includes(`${origin}/orders/${version}/orders`));
      if (version === "v2") {
        await block.locator(".responses-inner").first().scrollIntoViewIfNeeded();
        await shot("call");
      }
      await close();
    }
  },
  async "an order is placed from the page with the example of its body"() {
    const { page, close } = await open("/?view=v2", { expected: [] });
    await callAs(page, "shop-a");
    const block = await expanded(page, "createOrder");
    const body = block.locator(".body-param textarea");
    await body.fill(JSON.stringify({ ...JSON.parse(await body.inputValue()), customerId: undefined, couponCode: undefined }));
    await block.locator("tr[data-param-name='Idempotency-Key'] input").fill("from-the-page-" + Date.now());
    const placed = await answer(block);
    assert.equal(placed.status, "201", placed.body);
    await close();
  },
  async "who may not is told so, and the token outlives the change of the version"() {
    const { page, close } = await open("/?view=v2", { expected: [/status of 40[13]/] });
    const first = await expanded(page, "listCustomers");
    assert.equal((await answer(first)).status, "401");
    await callAs(page, "reader");
    await page.getByRole("link", { name: "Reference v1" }).click();
    await page.getByText("Calls carry the token.").waitFor();
    const second = await expanded(page, "listCustomers");
    assert.equal((await answer(second)).status, "403");
    await close();
  },
  async "an operation says which scopes it needs"() {
    const { page, close } = await open("/?view=v2");
    const block = await expanded(page, "listCustomers");
    assert.match(await block.innerText(), /Needs a token with the scope customers:read and customers:pii\./);
    await close();
  },
  async "the changelog is that of the two contracts"() {
    const { page, close, shot } = await open("/?view=changelog");
    const frame = page.frameLocator("iframe");
    await frame.getByText("operation-removed").first().waitFor();
    assert.match(await frame.locator("body").innerText(), /1\.4\.0.*2\.0\.0/s);
    await frame.getByRole("searchbox").fill("operation-removed");
    await frame.getByText(/^1 of \d+ findings$/).waitFor();
    await shot("changelog");
    await close();
  },
  async "the migration guide says what callers of v1 have to do"() {
    const { page, close, shot } = await open("/?view=migration");
    await page.frameLocator("iframe").getByText(/PATCH \/orders\/\{orderId\}/).first().waitFor();
    assert.match(await page.frameLocator("iframe").locator("body").innerText(), /If-Match/);
    await shot("migration");
    await close();
  },
  async "the keyboard reaches the content, the versions and the first operation"() {
    const { page, close } = await open("/?view=v2");
    await operation(page, "listOrders").waitFor();
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Skip to the content");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "content");
    for (let i = 0; i < 40 && !(await page.evaluate(() => document.activeElement.matches(".opblock-summary-control"))); i++) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.locator(".opblock-body").first().waitFor();
    await close();
  },
  async "a link to an operation opens it"() {
    const { page, close } = await open("/?view=v1#/Orders/getOrder");
    await page.locator(".opblock.is-open", { hasText: "/orders/{orderId}" }).waitFor();
    await close();
  },
  async "a narrow page needs no scrolling sideways"() {
    for (const view of ["v2", "v1", "changelog", "migration"]) {
      const { page, close, shot } = await open(`/?view=${view}`, { viewport: { width: 360, height: 740 } });
      if (view.startsWith("v")) {
        await callAs(page, "shop-a");
        const block = await expanded(page, "listOrders");
        assert.equal((await answer(block)).status, "200");
      } else await page.frameLocator("iframe").locator("h1").waitFor();
      assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll("body *")]
        .filter(each => document.documentElement.scrollWidth > innerWidth && each.getBoundingClientRect().right > innerWidth + 1)
        .map(each => each.className || each.tagName).slice(0, 8)), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await page.evaluate(() => scrollTo(0, 0));
      await shot(`narrow-${view}`);
      await close();
    }
  },
  async "without scripts the page leads to the contracts and to what changed"() {
    const { page, close } = await open("/", { javaScriptEnabled: false });
    await page.getByRole("link", { name: "how to move" }).click();
    await page.locator("h1", { hasText: "Migrating Orders" }).waitFor();
    await close();
  },
};

for (const colorScheme of ["light", "dark"]) {
  checks[`axe finds nothing, ${colorScheme}`] = async () => {
    for (const view of ["v2", "changelog"]) {
      const { page, close, shot } = await open(`/?view=${view}`, { colorScheme });
      if (view === "v2") {
        await callAs(page, "reader");
        await operation(page, "listOrders").waitFor();
        await expanded(page, "getOrder");
      }
      await shot(`${view}-${colorScheme}`);
      assert.deepEqual(await accessible(page), []);
      await close();
    }
  };
}

for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
    console.log(`ok ${name}`);
  } catch (error) {
    console.log(`failed ${name}: ${String(error.message).replace(/\s*\n\s*/g, " ").slice(0, 1500)}`);
  } finally {
    for (const context of contexts.splice(0)) await context.close();
  }
}
await browser.close();
