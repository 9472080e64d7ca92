/*
 * Puts an accessible feedback form where its tag stands:
 *   <script src="https://server/embed/feedback.js" data-notice="…" data-lang="zh-CN" defer></script>
 * In place of data-notice: data-issue, data-measure or data-organisation. It needs script-src and connect-src for the
 * server in the site's Content-Security-Policy and nothing else; the server must allow the site's origin.
 */
const tag = document.currentScript;
const server = new URL("..", tag.src);
const language = /^en\b/i.test(tag.dataset.lang || document.documentElement.lang) ? "en" : "zh-CN";
const prefix = "tongbao-" + random(4) + "-";
const say = (id, value) => (WORDS[language][id] || "").replace("{0}", () => value);
