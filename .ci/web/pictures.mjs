// Takes the pictures that docs/html.md shows, after .ci/html has rendered what they show.
//
//   node .ci/web/pictures.mjs target/web/tools CHROMIUM target/web/look docs/pictures

import { createRequire } from "node:module"
import path from "node:path"
import { pathToFileURL } from "node:url"

const [tools, executablePath, look, out] = process.argv.slice(2)
const { chromium } = createRequire(path.join(path.resolve(tools), "/"))("playwright-core")
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] })

async function take(file, name, options, before) {
  const page = await browser.newPage(options)
  await page.goto(pathToFileURL(path.resolve(look, file)).href)
  await before?.(page)
  await page.screenshot({ path: path.join(out, name) })
  await page.close()
}

await take("pages/en-the-orchard-fence.page.html", "page.png", { viewport: { width: 720, height: 700 } })
await take("reports/report.html", "report.png", { viewport: { width: 1000, height: 640 } }, async page => {
  await page.locator(".current .rendered li[data-node^=item]").nth(2).click()
  await page.mouse.move(0, 0)
})
await browser.close()
