// Looks at pages and reports in Chromium: what a reader sees, on a phone, on a screen, in the dark, on paper;
// that links lead where they say; that nothing is said on the console and nothing is asked of any server.
//
//   node browser.mjs TOOLS CHROMIUM PAGES REPORTS SHOTS

import { createRequire } from "node:module"
import fs from "node:fs"
import path from "node:path"
import { pathToFileURL } from "node:url"

const [tools, executablePath, pages, reports, shots] = process.argv.slice(2)
const { chromium } = createRequire(path.join(path.resolve(tools), "/"))("playwright-core")

const WIDTHS = [360, 1280]
const FIRST_PAINT = 2000
const HOVER = 50
let checks = 0
const wrong = []

function expect(holds, what) {
  checks += 1
  if (!holds) wrong.push(what)
}

/** A page that minds what is said and what is asked. */
async function open(browser, file, options, name) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  page.on("console", message => expect(false, `${name}: console: ${message.text()}`))
  page.on("pageerror", error => expect(false, `${name}: ${error.message}`))
  const url = pathToFileURL(path.resolve(file)).href
  page.on("request", request => expect(request.url().split("#")[0] === url, `${name}: asks for ${request.url()}`))
  await page.goto(url)
  return page
}

/** In the page: where text is wider than the window, too faint, or headed out of order. */
function faults() {
  const found = []
  const root = document.scrollingElement
  if (root.scrollWidth > innerWidth) found.push(`is ${root.scrollWidth} wide in a window of ${innerWidth}`)
  if (document.querySelectorAll("main").length !== 1) found.push("has not one main part")
  let before = 0
  for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    const level = Number(heading.localName[1])
    if (before && level > before + 1) found.push(`skips from h${before} to h${level}`)
    before = level
  }
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true })
  const rgba = colour => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data].map((it, at) => at < 3 ? it : it / 255)
  }
  const over = (front, back) => [0, 1, 2].map(at => front[at] * front[3] + back[at] * (1 - front[3]))
  const luminance = colour => {
    const [r, g, b] = colour.map(it => it / 255).map(it => it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const canvasColour = matchMedia("(prefers-color-scheme: dark)").matches && !matchMedia("print").matches ? [18, 18, 18] : [255, 255, 255]
  const ground = element => {
    if (!element) return canvasColour
    const colour = rgba(getComputedStyle(element).backgroundColor)
    return colour[3] === 0 ? ground(element.parentElement) : over(colour, ground(element.parentElement))
  }
  for (const element of document.body.querySelectorAll("*")) {
    const says = [...element.childNodes].some(it => it.nodeType === Node.TEXT_NODE && it.data.trim())
    if (!says || !element.checkVisibility()) continue
    const back = ground(element)
    const style = getComputedStyle(element)
    const colour = rgba(style.color)
    colour[3] *= Number(style.opacity)
    const [light, dark] = [luminance(over(colour, back)), luminance(back)].sort((a, b) => b - a)
    const contrast = (light + 0.05) / (dark + 0.05)
    if (contrast < 4.5) found.push(`${element.localName}.${element.className}: contrast ${contrast.toFixed(2)}`)
  }
  return [...new Set(found)]
}

async function looks(browser, file, name) {
  for (const width of WIDTHS) {
    for (const colorScheme of ["light", "dark"]) {
      const told = `${name} at ${width}, ${colorScheme}`
      const page = await open(browser, file, { viewport: { width, height: 900 }, colorScheme }, told)
      for (const fault of await page.evaluate(faults)) expect(false, `${told}: ${fault}`)
      expect(true)
      await page.screenshot({ path: path.join(shots, `${name}-${width}-${colorScheme}.png`) })
      await page.context().close()
    }
  }
  const page = await open(browser, file, { viewport: { width: 794, height: 1123 }, colorScheme: "dark" }, `${name} on paper`)
  await page.emulateMedia({ media: "print", colorScheme: "light" })
  for (const fault of await page.evaluate(faults)) expect(false, `${name} on paper: ${fault}`)
  await page.screenshot({ path: path.join(shots, `${name}-print.png`) })
  expect((await page.pdf()).length > 1000, `${name}: has no paper form`)
  await page.context().close()
}

/** Every link of the table of contents leads to an entry. */
async function contents(browser, file, name) {
  const page = await open(browser, file, {}, name)
  const links = await page.locator("nav a").count()
  expect(links > 1, `${name}: has no table of contents`)
  for (let nth = 0; nth < links; nth += 1) {
    await page.locator("nav a").nth(nth).click()
    expect(await page.locator("article:target").isVisible(), `${name}: link ${nth} of the contents leads nowhere`)
  }
  await page.context().close()
}

/** Whether an element lies in what is seen of its pane. */
const isSeen = element => {
  const pane = element.closest(".source, .rendered").getBoundingClientRect()
  const box = element.getBoundingClientRect()
  return box.bottom > pane.top && box.top < pane.bottom
}

/** The text of what is marked on a side. */
const marked = (page, side, name) => page.locator(`.current ${side} .${name}`).allInnerTexts()

/** Hover and click lead from each side to the other, keys go through the pieces, kinds can be shut off. */
async function linked(browser, file, name) {
  for (const width of WIDTHS) {
    const page = await open(browser, file, { viewport: { width, height: 900 } }, `${name} at ${width}`)
    const told = what => `${name} at ${width}: ${what}`
    const piece = page.locator(".current .source .section:not(.token)").last()
    await piece.hover()
    const title = await piece.innerText()
    expect((await marked(page, ".rendered", "hit")).join() === title, told("hover on the source does not mark the rendering"))
    await piece.click()
    const heading = page.locator(".current .rendered .held")
    expect((await heading.innerText()) === title, told("a click on the source does not hold the rendering"))
    expect(await heading.evaluate(isSeen), told("a click on the source does not show the rendering"))
    expect((await page.locator("[role=status]").innerText()).includes("section › title"), told("the status says nothing"))

    const item = page.locator(".current .rendered li[data-node^=item]").first()
    await item.hover()
    const words = (await item.innerText()).split(/\s+/)
    const hit = (await marked(page, ".source", "hit")).join(" ")
    expect(hit.includes(words[0]) && hit.includes(words.at(-1)), told("hover on the rendering does not mark the source"))
    await item.click()
    const held = page.locator(".current .source .held").first()
    expect(await held.evaluate(isSeen), told("a click on the rendering does not show the source"))

    await page.keyboard.press("Escape")
    expect((await page.locator(".held").count()) === 0, told("Escape does not let go"))
    await page.keyboard.press("j")
    const next = await page.locator(".current .source .held").first().innerText()
    await page.keyboard.press("j")
    const second = await page.locator(".current .source .held").first().innerText()
    await page.keyboard.press("k")
    const again = await page.locator(".current .source .held").first().innerText()
    expect(again === next && second !== next, told("j and k do not go there and back"))
    const remarks = await page.locator(".current .source .remark").count()
    await page.keyboard.press("n")
    expect(remarks === 0 || (await page.locator(".current .remark.held").count()) === 1, told("n finds no remark"))

    const colour = element => getComputedStyle(element).color
    const shown = await piece.evaluate(colour)
    await page.locator("button[data-kind=section]").click()
    expect((await piece.evaluate(colour)) !== shown, told("a kind cannot be shut off"))
    await page.locator("button[data-kind=section]").click()
    expect((await piece.evaluate(colour)) === shown, told("a kind cannot be shown again"))

    const first = await page.locator(".current h2").innerText()
    await page.keyboard.press("]")
    expect((await page.locator(".current h2").innerText()) !== first, told("] does not lead to the next file"))
    await page.context().close()
  }
}

/** A report on a text of 5 MiB: how soon it is seen, how soon hovering shows. */
async function large(browser, file) {
  const page = await open(browser, file, {}, "large")
  const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime)
  expect(paint < FIRST_PAINT, `large: first paint after ${paint} ms`)
  await page.waitForFunction(() => "ready" in document.documentElement.dataset)
  await page.waitForTimeout(2000)
  await page.evaluate(() => {
    window.took = []
    const observer = new PerformanceObserver(list => {
      for (const it of list.getEntries()) if (it.name === "mouseover") window.took.push(it.duration)
    })
    observer.observe({ type: "event", durationThreshold: 16 })
  })
  let hovers = 0
  let hits = 0
  for (const part of [0, 0.3, 0.6, 0.95]) {
    await page.evaluate(part => {
      const pane = document.querySelector(".current .source")
      pane.scrollTop = pane.scrollHeight * part
    }, part)
    await page.waitForTimeout(500)
    for (const [side, x] of [["source", 300], ["rendered", 900]]) {
      for (let y = 200; y < 800; y += 60) {
        await page.mouse.move(x, y)
        await page.waitForTimeout(60)
        hovers += 1
        hits += await page.evaluate(() => {
          const status = document.querySelector("[role=status]")
          const told = status.textContent !== ""
          status.textContent = ""
          return told
        })
      }
    }
  }
  await page.waitForTimeout(500)
  // An event that took less than 16 ms is not told of.
  const slow = (await page.evaluate(() => window.took)).sort((a, b) => a - b)
  const took = [...Array(Math.max(0, hovers - slow.length)).fill(16), ...slow]
  const [median, most] = [took[took.length >> 1], took.at(-1)]
  expect(took[Math.floor(took.length * 0.95)] < HOVER, `large: hovering took ${slow.join(", ")} ms`)
  expect(hits > hovers / 2, `large: only ${hits} of ${hovers} hovers said where they are`)
  const size = (fs.statSync(file).size / 2 ** 20).toFixed(1)
  console.log(`5 MiB of text, a report of ${size} MiB: first paint ${Math.round(paint)} ms; ${hovers} hovers, ${hits} of them on something, median ${median} ms, most ${most} ms`)
  await page.context().close()
}

const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] })
try {
  for (const file of fs.readdirSync(pages).filter(it => it.endsWith(".page.html"))) {
    await looks(browser, path.join(pages, file), file.replace(".page.html", ""))
  }
  await contents(browser, path.join(pages, "several.page.html"), "several")
  await looks(browser, path.join(reports, "report.html"), "report")
  await linked(browser, path.join(reports, "report.html"), "report")
  await large(browser, path.join(reports, "large.html"))
} finally {
  await browser.close()
}
console.log(wrong.join("\n"))
console.log(`${browser.version()}: ${checks} checks, ${wrong.length} failed`)
process.exitCode = wrong.length || !checks ? 1 : 0
