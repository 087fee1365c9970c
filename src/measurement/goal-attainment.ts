/**
 * Goal attainment scaling: T = 50 + 10 Σ(w x) / √((1 − ρ) Σ w² + ρ (Σ w)²), with ρ = 0.3 (Kiresuk and Sherman 1968; the corrected
 * formula of Turner-Stokes 2009, erratum). x is -2..+2, 0 what was expected; T = 50 means as expected. Undefined without goals.
 * Never shown to participants and never alone (domain.md 4).
 */
export function goalAttainmentT(goals: readonly { weight: number; level: number }[], correlation = 0.3): number | undefined {
  if (goals.length === 0) return undefined
  const sum = (of: (goal: { weight: number; level: number }) => number) => goals.reduce((total, goal) => total + of(goal), 0)
  const spread = (1 - correlation) * sum((g) => g.weight ** 2) + correlation * sum((g) => g.weight) ** 2
  return 50 + (10 * sum((g) => g.weight * g.level)) / Math.sqrt(spread)
}
