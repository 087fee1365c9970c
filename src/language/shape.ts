/** The shape of a module's texts: Hebrew is written first, Arabic and English satisfy it. Functions keep their parameters. */
export type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends (...args: infer A) => string ? (...args: A) => string : Shape<T[K]>
}
