/* The form: its fields, by the names that a plain form gives them, and what they say. */
const fields = {};
const targets = ["notice", "issue", "measure", "organisation"];

function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  element.append(...children);
  return element;
}

/** A control with a place for what is wrong with it; the name is that of the field in a plain form. */
function field(name, box, controls, hint) {
  const error = make("p", { class: "error", id: prefix + name + "-error" });
  const described = (hint ? hint.id + " " : "") + error.id;
  controls.forEach((control) => control.setAttribute("aria-describedby", described));
  box.append(error);
  fields[name] = { controls, error };
  return box;
}

function input(name, attributes) {
  const optional = name === "subject" ? say("form.optional") : "";
  const control = make("input", { id: prefix + name, name, ...attributes });
  const label = make("label", { for: control.id }, say("field." + name) + optional);
  return field(name, make("div", { class: "field" }, label, control), [control]);
}

function kinds() {
  const radios = ["OPINION", "SUGGESTION", "INQUIRY", "COMPLAINT"].map((value) =>
    make("input", { type: "radio", name: "kind", value, required: "" }));
  const labels = radios.map((radio) => make("label", {}, radio, " " + say("kind." + radio.value)));
  const legend = make("legend", {}, say("field.kind") + say("form.required"));
  return field("kind", make("fieldset", {}, legend, make("div", { class: "choices" }, ...labels)), radios);
}

function content() {
  const area = make("textarea", { id: prefix + "content", name: "content", rows: 7, maxlength: 5000, required: "" });
  const label = make("label", { for: area.id }, say("field.content") + say("form.required"));
  const hint = make("p", { class: "hint", id: prefix + "content-hint" }, say("form.content"));
  return field("content", make("div", { class: "field" }, label, hint, area), [area], hint);
}

function contact() {
  const hint = make("p", { class: "hint", id: prefix + "contact-hint" }, say("form.anonymous"));
  return make("fieldset", { class: "contact", "aria-describedby": hint.id },
    make("legend", {}, say("form.contact") + say("form.optional")), hint,
    input("submitter.name", { maxlength: 100, autocomplete: "name" }),
    input("submitter.phone", { maxlength: 50, type: "tel", autocomplete: "tel" }),
    input("submitter.email", { maxlength: 254, type: "email", autocomplete: "email" }));
}

function consent() {
  const box = make("input", { type: "checkbox", name: "consent" });
  const label = make("label", { class: "tick" }, box, make("span", {}, say("form.consent")));
  const hint = make("p", { class: "hint", id: prefix + "consent-hint" }, say("form.consent.when"));
  return field("consent", make("div", { class: "field" }, label, hint), [box], hint);
}

function privacy() {
  const text = make("p", {});
  const details = make("details", {}, make("summary", {}, say("form.privacy")), text);
  details.addEventListener("toggle", async () => {
    if (details.open && !text.textContent) {
      text.textContent = await api("privacy-notice").then((answer) => answer.json()).then((it) => it.text, () => "");
    }
  });
  return details;
}

/** What people do not see and programs fill in. */
function trap() {
  const control = make("input", { id: prefix + "website", name: "website", tabindex: -1, autocomplete: "off" });
  return make("div", { class: "website", "aria-hidden": "true" },
    make("label", { for: control.id }, say("form.website")), control);
}

const alert = make("p", { class: "alert", role: "alert", tabindex: -1, hidden: "" });
const status = make("p", { class: "status", role: "status" });
const button = make("button", { type: "submit" }, say("form.submit"));
const form = make("form", { novalidate: "" }, alert, kinds(), input("subject", { maxlength: 200, autocomplete: "off" }),
  content(), contact(), consent(), privacy(), trap(), button);
const heading = make("h2", { id: prefix + "title", tabindex: -1 }, say("form.title"));
const place = make("section", { class: "tongbao-feedback", lang: language, "aria-labelledby": heading.id }, heading, form, status);

function body() {
  const said = { consent: form.elements.consent.checked };
  targets.filter((name) => tag.dataset[name]).forEach((name) => { said[name + "Id"] = tag.dataset[name]; });
  for (const [name, value] of new FormData(form)) {
    const [outer, inner] = name.split(".");
    if (value.trim() && name !== "consent") {
      if (inner) {
        said[outer] = { ...said[outer], [inner]: value.trim() };
      } else {
        said[name] = value.replace(/\r\n?/g, "\n");
      }
    }
  }
  return JSON.stringify(token ? { ...said, formToken: token } : said);
}
