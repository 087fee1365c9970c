/** The quantiles and tails that intervals and tests need, to about 1e-12. The tests hold them to R (reference/). */

/** z with P(Z <= z) = p, by Wichura's AS 241 (Applied Statistics 37, 1988). */
export function normalQuantile(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY
  if (p >= 1) return Number.POSITIVE_INFINITY
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (q * polynomial(r, middle.above)) / polynomial(r, middle.below)
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p))
  const z = r <= 5 ? polynomial(r - 1.6, near.above) / polynomial(r - 1.6, near.below) : polynomial(r - 5, far.above) / polynomial(r - 5, far.below)
  return q < 0 ? -z : z
}

const polynomial = (x: number, coefficients: readonly number[]) => coefficients.reduceRight((sum, c) => sum * x + c, 0)
const middle = {
  above: [3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227],
  below: [1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852546],
}
const near = {
  above: [1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414],
  below: [1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9],
}
const far = {
  above: [6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7],
  below: [1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15],
}

/** log Γ(x), x > 0 (Lanczos, g = 7). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const sum = lanczos.reduce((total, c, i) => total + (i === 0 ? c : c / (x - 1 + i)), 0)
  const t = x + 6.5
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum)
}
const lanczos = [0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905, -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7]

/** P(X >= x) of a chi-square with `df` degrees of freedom. */
export function chiSquareAbove(x: number, df: number): number {
  if (x <= 0) return 1
  const a = df / 2
  const half = x / 2
  const front = Math.exp(a * Math.log(half) - half - logGamma(a))
  if (half < a + 1) {
    let term = 1 / a
    let sum = term
    for (let n = a + 1; Math.abs(term) > Math.abs(sum) * 1e-17; n++) sum += term *= half / n
    return 1 - front * sum
  }
  return front * continued((n) => (n === 1 ? 1 : -(n - 1) * (n - 1 - a)), (n) => half + 2 * n - 1 - a)
}

/** P(X <= x) of a beta with shapes a, b. */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(1 - x, b, a)
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a
  const above = (n: number) => {
    if (n === 1) return 1
    const m = Math.floor((n - 1) / 2)
    return (n - 1) % 2 === 0 ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)) : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
  }
  return front * continued(above, () => 1)
}

/** x with P(X <= x) = p of a beta with shapes a, b: by halving, which needs no starting value. */
export function betaQuantile(p: number, a: number, b: number): number {
  let low = 0
  let high = 1
  for (let i = 0; i < 80 && high - low > 1e-16; i++) {
    const mid = (low + high) / 2
    if (betaBelow(mid, a, b) < p) low = mid
    else high = mid
  }
  return (low + high) / 2
}

/** The continued fraction a1/(b1 + a2/(b2 + ...)), by Lentz. */
function continued(a: (n: number) => number, b: (n: number) => number): number {
  const tiny = 1e-300
  let f = tiny
  let c = f
  let d = 0
  for (let n = 1; n < 10_000; n++) {
    d = b(n) + a(n) * d || tiny
    c = b(n) + a(n) / c || tiny
    d = 1 / d
    f *= c * d
    if (Math.abs(c * d - 1) < 1e-16) break
  }
  return f
}
