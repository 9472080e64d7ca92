/* What is sent to the server: a submission, safely tried again, and the proof of when the form was loaded. */
const WAITS = [1, 2, 4, 8, 16]; // seconds before each further attempt
const LONGEST_WAIT = 30;
const PATIENCE = 20; // seconds for one attempt
const FILL_TIME = 5; // seconds that a fresh token ages before it is used

let key = random(16);
let token = null;

const wait = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));
const api = (path, options) =>
  fetch(new URL("v1/" + path, server), { credentials: "omit", cache: "no-store", ...options });


function random(bytes) {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (b) => b.toString(16).padStart(2, "0")).join("");
}

async function post(text) {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), PATIENCE * 1000);
  const headers = { "Content-Type": "application/json", "Accept-Language": language, "Idempotency-Key": key };
  try {
    const answer = await api("feedback", { method: "POST", headers, body: text, signal: control.signal });
    return { status: answer.status, pause: Number(answer.headers.get("Retry-After")) || 0, body: await answer.json() };
  } catch (failure) {
    return { status: 0, pause: 0, body: {} };
  } finally {
    clearTimeout(timer);
  }
}

/** Tries until there is an answer, always with the same key, so that one case is made at most. */
async function deliver(text) {
  for (let attempt = 0; ; attempt++) {
    status.textContent = say("form.sending");
    const answer = await post(text);
    if ((answer.status && answer.status < 502) || attempt === WAITS.length) {
      return answer;
    }
    const pause = Math.min(Math.max(WAITS[attempt], answer.pause), LONGEST_WAIT);
    status.textContent = say("form.retry", pause);
    await wait(pause);
  }
}

/** A server that knows no tokens needs none. */
async function fetchToken() {
  token = await api("feedback/form-token").then((answer) => answer.json()).then((it) => it.token || null, () => null);
}

const violations = (answer) =>
  (answer.body.violations || []).map((it) => ({ name: it.pointer.slice(1).replace(/\//g, "."), message: it.message }));

async function submit() {
  const answer = await deliver(body());
  if (!violations(answer).some((it) => it.name === "formToken")) {
    return answer;
  }
  await fetchToken(); // the form was open for longer than its token lives
  await wait(FILL_TIME);
  return deliver(body());
}
