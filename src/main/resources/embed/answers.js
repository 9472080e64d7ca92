/* What the sender is shown: what to mend, or the receipt. */
let busy = false;

function clear() {
  alert.hidden = true;
  for (const { controls, error } of Object.values(fields)) {
    error.textContent = "";
    controls.forEach((control) => control.removeAttribute("aria-invalid"));
  }
}

function reason(answer) {
  if (answer.body.code === "idempotency-key-reused") {
    key = random(16);
    return say("form.sent-before");
  }
  if (!answer.status || answer.status >= 502) {
    return say("form.offline");
  }
  if (answer.status === 429) {
    return say("form.too-many");
  }
  return violations(answer).length ? say("form.invalid") : say("form.failed");
}

function refuse(answer) {
  const lines = [reason(answer)];
  for (const { name, message } of violations(answer)) {
    const advice = say("advice." + name) || message;
    if (fields[name]) {
      fields[name].error.textContent = advice;
      fields[name].controls.forEach((control) => control.setAttribute("aria-invalid", "true"));
    } else {
      lines.push((say("field." + name) || name) + say("colon") + advice);
    }
  }
  alert.textContent = lines.join(" ");
  alert.hidden = false;
  (form.querySelector("[aria-invalid=true]") || alert).focus();
}

async function copy(list) {
  const text = Array.from(list.children, (it) => it.textContent + (it.tagName === "DT" ? say("colon") : "\n")).join("");
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (failure) { // a site without HTTPS
    getSelection().selectAllChildren(list);
    return document.execCommand("copy");
  }
}

function show(receipt) {
  const shown = [["receipt.number", receipt.trackingNumber], ["receipt.code", receipt.accessCode]].filter((it) => it[1]);
  const list = make("dl", {}, ...shown.flatMap(([id, value]) =>
    [make("dt", {}, say(id)), make("dd", {}, make("output", {}, value))]));
  const copying = make("button", { type: "button" }, say("form.copy"));
  copying.addEventListener("click", async () => {
    status.textContent = say((await copy(list)) ? "form.copied" : "form.not-copied");
  });
  const day = new Date(receipt.dueOn + "T00:00:00Z").toLocaleDateString(language === "en" ? "en-GB" : language,
    { timeZone: "UTC", year: "numeric", month: "long", day: "numeric" });
  heading.textContent = say("receipt.title");
  place.replaceChildren(heading, make("p", {}, say("receipt.due", day)), list,
    make("p", { class: "important" }, say(receipt.accessCode ? "receipt.once" : "receipt.same")), copying, status,
    make("h3", {}, say("receipt.follow")), make("p", {}, say("receipt.how")));
  heading.focus();
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (busy) {
    return;
  }
  busy = true;
  button.setAttribute("aria-disabled", "true");
  clear();
  const answer = await submit();
  busy = false;
  button.removeAttribute("aria-disabled");
  status.textContent = "";
  if (answer.status === 200 || answer.status === 201) {
    show(answer.body);
  } else {
    refuse(answer);
  }
});

/** The style weighs less than any the site names the form in; a site may also bring all of its own. */
async function dress() {
  const address = new URL("embed/feedback.css", server);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await (await fetch(address, { credentials: "omit" })).text());
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch (failure) { // an older browser
    document.head.append(make("link", { rel: "stylesheet", href: address }));
  }
}

if (targets.some((name) => tag.dataset[name])) {
  fetchToken();
  dress().then(() => (document.body.contains(tag) ? tag.after(place) : document.body.append(place)));
} else {
  console.error("feedback.js: the tag needs data-notice, data-issue, data-measure or data-organisation");
}
