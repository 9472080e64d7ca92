// The results as a table in Markdown.

/** A line for each result; those that were measured with several numbers of notices have one for each. */
export function markdown(results) {
  const head = '| | notices | reference | ours | p50 / p99 | ratio or figure | goal | |\n| --- | --- | --- | --- | --- | --- | --- | --- |';
  return [head, ...results.map((result) => row(result))].join('\n');
}

function row({ name, size, reference, ours, figure, goal, passed }) {
  const value = figure ?? '';
  return `| ${name} | ${size.toLocaleString('en')} | ${rate(reference)} | ${rate(ours)} | ${latency(ours)} | ${value} | ${goal ?? ''} | ${verdict(passed)} |`;
}

const rate = (found) => (found?.rate ? `${Math.round(found.rate).toLocaleString('en')}/s` : '');
const latency = (found) => (found?.p50 ? `${found.p50.toFixed(2)} / ${found.p99.toFixed(2)} ms` : '');
const verdict = (passed) => (passed === undefined ? '' : passed ? 'pass' : '**missed**');
