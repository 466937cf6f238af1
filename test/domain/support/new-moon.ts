// Meeus, Astronomical Algorithms, ch. 49, for new moons; good to seconds. In degrees and days of dynamical time.
const corrections: [amount: number, e: number, sun: number, moon: number, f: number][] = [
  [-0.4072, 0, 0, 1, 0],
  [0.17241, 1, 1, 0, 0],
  [0.01608, 0, 0, 2, 0],
  [0.01039, 0, 0, 0, 2],
  [0.00739, 1, -1, 1, 0],
  [-0.00514, 1, 1, 1, 0],
  [0.00208, 2, 2, 0, 0],
  [-0.00111, 0, 0, 1, -2],
  [-0.00057, 0, 0, 1, 2],
  [0.00056, 1, 1, 2, 0],
  [-0.00042, 0, 0, 3, 0],
  [0.00042, 1, 1, 0, 2],
  [0.00038, 1, 1, 0, -2],
  [-0.00024, 1, -1, 2, 0],
  [-0.00007, 0, 2, 1, 0],
];

// The planets' part: amount in millionths of a day, angle at k = 0, angle per lunation.
const planets: [amount: number, start: number, step: number][] = [
  [325, 299.77, 0.107408],
  [165, 251.88, 0.016321],
  [164, 251.83, 26.651886],
  [126, 349.42, 36.412478],
  [110, 84.66, 18.206239],
  [62, 141.74, 53.303771],
  [60, 207.14, 2.453732],
  [56, 154.84, 7.30686],
  [47, 34.52, 27.261239],
  [42, 207.19, 0.121824],
  [40, 291.34, 1.844379],
  [37, 161.72, 24.198154],
  [35, 239.56, 25.513099],
  [23, 331.55, 3.592518],
];

const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

const julianDay = (k: number): number => {
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t - 0.0000074 * t * t;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t * t;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t ** 3;
  const f = 160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t ** 3;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
  let day = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.00000015 * t ** 3;
  for (const [amount, power, a, b, c] of corrections)
    day += amount * e ** power * sin(a * sun + b * moon + c * f);
  for (const [amount, start, step] of planets) day += amount * 1e-6 * sin(start + step * k);
  return day - 0.00017 * sin(node);
};

/** The days in China on which there is a new moon, 2003–2100; the clocks' lag behind dynamical time is taken as 75 s. */
export const newMoonDays = (): Set<string> => {
  const days = new Set<string>();
  for (let k = 37; k < 1250; k++) {
    const ms = (julianDay(k) - 2440587.5) * 86_400_000 - 75_000 + 8 * 3_600_000;
    days.add(new Date(ms).toISOString().slice(0, 10));
  }
  return days;
};
