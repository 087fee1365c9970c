/** A calendar day without a clock, 'YYYY-MM-DD'. */
export type Day = string

/** One formatter a time zone: making it costs fifty times what using it does. */
function zoned(make: (timeZone: string) => Intl.DateTimeFormat): (timeZone: string) => Intl.DateTimeFormat {
  const kept = new Map<string, Intl.DateTimeFormat>()
  return (timeZone) => {
    const format = kept.get(timeZone) ?? make(timeZone)
    kept.set(timeZone, format)
    return format
  }
}
const dayFormat = zoned((timeZone) => new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }))
const wallClock = zoned((timeZone) => new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' }))

/** The calendar day of an instant in a time zone. */
export function dayOf(at: Date, timeZone: string): Day {
  return dayFormat(timeZone).format(at)
}

/** The day some days later (or earlier, when negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** The instant of a wall-clock time ('YYYY-MM-DDTHH:MM') in a time zone; a time that a clock change skips moves on by an hour. */
export function instantIn(timeZone: string, local: string): Date {
  const wanted = Date.parse(`${local.slice(0, 16)}:00Z`)
  // Twice, because the offset at the first guess may be that of the other side of a clock change.
  let guess = wanted - offsetMs(timeZone, wanted)
  guess = wanted - offsetMs(timeZone, guess)
  return new Date(guess)
}

/** The wall-clock time of an instant in a time zone, 'YYYY-MM-DDTHH:MM', as a datetime-local input takes it. */
export function localIn(timeZone: string, at: Date): string {
  return new Date(at.getTime() + offsetMs(timeZone, at.getTime())).toISOString().slice(0, 16)
}

/** How far a time zone is from UTC at a wall-clock time there, as ISO 8601 writes it: '+02:00'. */
export function offsetIn(timeZone: string, local: string): string {
  const minutes = Math.round(offsetMs(timeZone, instantIn(timeZone, local).getTime()) / 60_000)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`
}

function offsetMs(timeZone: string, instant: number): number {
  const parts = wallClock(timeZone).formatToParts(new Date(instant))
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value)
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return local - Math.floor(instant / 1000) * 1000
}

/** A day as an address asks for it; null where it names none. */
export function dayAsked(text: string | null): Day | null {
  if (!text || !/^[12]\d{3}-\d\d-\d\d$/.test(text)) return null
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text) ? text : null
}
