import { expect, type Locator, type Page } from '@playwright/test'
import { alive } from './person.ts'

/** About how many stops of Tab lie between what has the focus and an element, around the page's end where it stands before. */
function stopsUntil(element: Element): number {
  const seen = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter((one) => one.checkVisibility() && !one.matches(':disabled'))
  const groups = new Set<string>()
  const stops = seen.filter((one) => {
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio' || one === element || one === document.activeElement) return true
    const group = `${one.form?.id} ${one.name}`
    return !groups.has(group) && groups.add(group)
  })
  const [from, to] = [stops.indexOf(document.activeElement as HTMLElement), stops.indexOf(element as HTMLElement)]
  return to > from ? to - from : 0
}

/** What a person does at a page with the keyboard alone. */
export function keyboardOn(page: Page) {
  /** Tabs on until the target has the focus, at most once around the page. */
  async function reach(selector: string): Promise<Locator> {
    const target = page.locator(selector).first()
    await expect(target, selector).toBeVisible()
    // Most of the way without looking: it is looked at again before the target, and at it.
    for (let tabs = await target.evaluate(stopsUntil); tabs > 4; tabs--) await page.keyboard.press('Tab')
    for (let tabs = 0; tabs < 250; tabs++) {
      if (await target.evaluate((element) => element === document.activeElement)) {
        await expectSeen(selector)
        return target
      }
      await page.keyboard.press('Tab')
    }
    throw new Error(`${selector} is not reached by Tab`)
  }

  async function expectSeen(selector: string) {
    // What scrolls into view does so in its own time.
    const seen = () => page.evaluate(() => {
      const focused = document.activeElement as HTMLElement
      const style = getComputedStyle(focused)
      const box = focused.getBoundingClientRect()
      const over = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20))
      return { outlined: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0, free: over !== null && (focused.contains(over) || over.contains(focused)) }
    })
    await expect.poll(seen, { message: `the focus on ${selector}` }).toEqual({ outlined: true, free: true })
  }

  return {
    async follow(selector: string) {
      const href = await (await reach(selector)).getAttribute('href')
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.pathname === href)
      await alive(page)
    },
    async write(selector: string, words: string) {
      await reach(selector)
      await page.keyboard.type(words)
    },
    async press(selector: string) {
      await reach(selector)
      await page.keyboard.press('Enter')
      await alive(page)
    },
    /** Opens the folded part in which something stands, where it is folded. */
    async open(inside: string) {
      await alive(page)
      const folded = page.locator(`details:not([open]):has(${inside}) > summary`)
      for (let deep = 0; deep < 4 && (await folded.count()) > 0; deep++) {
        const summary = await folded.first().elementHandle()
        await summary?.evaluate((element) => element.setAttribute('data-sought', ''))
        await reach('[data-sought]')
        await page.keyboard.press('Enter')
        await summary?.evaluate((element) => element.removeAttribute('data-sought'))
      }
      await expect(page.locator(inside).first()).toBeVisible()
    },
    /** One of a list: the arrows go through it while it stands closed. */
    async pick(selector: string, value: string) {
      const list = await reach(selector)
      const steps = await list.evaluate((element, to) => [...(element as HTMLSelectElement).options].findIndex((one) => one.value === to) - (element as HTMLSelectElement).selectedIndex, value)
      for (let arrows = 0; arrows < Math.abs(steps); arrows++) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp')
      await expect(list).toHaveValue(value)
    },
    async tick(selector: string) {
      await expect(await reach(selector)).not.toBeChecked()
      await page.keyboard.press('Space')
      await expect(page.locator(selector)).toBeChecked()
    },
    /** One of several: Tab reaches the group, the arrows go on, Space takes the one that has the focus. */
    async choose(selector: string, value: string) {
      for (let tabs = 0; tabs < 250 && !(await page.evaluate((group) => document.activeElement?.matches(group) ?? false, selector)); tabs++) await page.keyboard.press('Tab')
      await expectSeen(selector)
      await page.keyboard.press('Space')
      for (let arrows = 0; arrows < 12 && !(await page.locator(`${selector}[value="${value}"]`).isChecked({ timeout: 5_000 })); arrows++) await page.keyboard.press('ArrowDown')
      await expect(page.locator(`${selector}[value="${value}"]`)).toBeChecked()
    },
  }
}
