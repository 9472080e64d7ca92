// Two things measured by turns, so that what the machine does besides falls on both.

const ROUNDS = 3;

/** Of each, the round whose rate is the median; and the ratio of these rates. */
export async function compare(reference, ours) {
  const found = { reference: [], ours: [] };
  for (let round = 0; round < ROUNDS; round++) {
    found.reference.push(await reference());
    found.ours.push(await ours());
  }
  const [a, b] = [median(found.reference), median(found.ours)];
  return { reference: a, ours: b, ratio: b.rate / a.rate };
}

function median(rounds) {
  return rounds.sort((a, b) => a.rate - b.rate)[Math.floor(rounds.length / 2)];
}

/** The value below which so many of 100 numbers lie. */
export function percentile(numbers, percent) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))];
}
