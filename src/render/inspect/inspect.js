
"use strict"
// Links the sides of a report by the bytes that both sides name, filters by kind, listens to the keyboard.
{
  document.documentElement.classList.add("linked")

  /** The most elements that are marked at once: more than fit on any screen. */
  const MOST = 400
  const all = (where, what) => Array.from(where.querySelectorAll(what))

  /** The places of one file: the pieces of its source and the nodes of its rendering, both in the order of the text. */
  class Places {
    constructor(file) {
      this.pieces = all(file, ".source [data-at]")
      this.starts = Float64Array.from(this.pieces, piece => Number(piece.dataset.at))
      this.nodes = all(file, ".rendered [data-node]").map(element => {
        const [kind, span] = element.dataset.node.split(" ")
        const [start, end] = span.split("-").map(Number)
        return { element, kind, start, end }
      }).filter(node => node.end > node.start)
      this.byElement = new Map(this.nodes.map(node => [node.element, node]))
      for (const node of this.nodes) node.around = this.nodeOf(node.element.parentElement)
      this.nodes.sort((a, b) => a.start - b.start || b.end - a.end)
      this.nodeStarts = Float64Array.from(this.nodes, node => node.start)
      this.remarks = all(file, ".source .remark")
    }

    /** The node that an element of the rendering stands in. */
    nodeOf(element) {
      const inside = element?.closest("[data-node]")
      return inside ? this.byElement.get(inside) ?? this.nodeOf(inside.parentElement) : undefined
    }

    /** The innermost node of the rendering that holds the byte `at`. */
    nodeAt(at) {
      let node = this.nodes[after(this.nodeStarts, at) - 1]
      while (node && node.end <= at) node = node.around
      return node
    }

    /** The pieces of the source from the byte `start` to the byte `end`. */
    piecesIn(start, end) {
      const first = after(this.starts, start - 1)
      return this.pieces.slice(first, Math.min(after(this.starts, end - 1), first + MOST))
    }
  }

  /** How many of the sorted numbers are not greater than `value`. */
  function after(numbers, value) {
    let low = 0
    let high = numbers.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (numbers[middle] <= value) low = middle + 1
      else high = middle
    }
    return low
  }

  const files = []
  const known = new Map()
  let file
  let status
  const hit = { name: "hit", elements: [] }
  const held = { name: "held", elements: [] }
  let current

  const places = () => {
    if (!known.has(file)) known.set(file, new Places(file))
    return known.get(file)
  }

  function mark(marking, elements) {
    for (const element of marking.elements) element.classList.remove(marking.name)
    for (const element of elements) element.classList.add(marking.name)
    marking.elements = elements
  }

  /** Both sides of what `element` stands for, and which of them leads to the other. */
  function linkOf(element) {
    const piece = element.closest(".source [data-at]")
    if (piece) {
      const node = places().nodeAt(Number(piece.dataset.at))
      return { from: piece, to: node?.element, node, kind: piece.className.split(" ")[0], elements: node ? [piece, node.element] : [piece] }
    }
    const remark = element.closest(".source .remark")
    if (remark) {
      const [start, end] = remark.dataset.span.split("-").map(Number)
      const node = places().nodeAt(start)
      const pieces = places().piecesIn(start, Math.max(end, start + 1))
      return { from: remark, to: node?.element, node, kind: remark.title, elements: [remark, ...pieces, ...(node ? [node.element] : [])] }
    }
    const node = element.closest(".rendered") && places().nodeOf(element)
    if (!node) return undefined
    const pieces = places().piecesIn(node.start, node.end)
    return { from: node.element, to: pieces[0], node, kind: node.kind, elements: [node.element, ...pieces] }
  }

  /** Says where `link` stands: the nodes from the outermost in, the line, the bytes. */
  function tell(link) {
    if (!link) {
      status.textContent = ""
      return
    }
    const path = []
    for (let node = link.node; node; node = node.around) path.unshift(node.kind)
    if (path.at(-1) !== link.kind) path.push(link.kind)
    const source = link.from.closest(".source") ? link.from : link.to
    const line = source?.closest("[data-n]")?.dataset.n
    const bytes = link.node ? `bytes ${link.node.start}–${link.node.end}` : ""
    status.textContent = [path.join(" › "), line && `line ${line}`, bytes].filter(Boolean).join(" · ")
  }

  function hold(link, scrolls = [link?.to]) {
    mark(hit, [])
    mark(held, link?.elements ?? [])
    for (const element of scrolls) element?.scrollIntoView({ block: "center", inline: "nearest" })
    current = link?.from.closest(".source") ? link.from : link?.to ?? current
    tell(link)
  }

  /** Goes `by` pieces, or remarks, on from where we are. */
  function step(elements, by) {
    if (!elements.length) return
    const here = elements.indexOf(current)
    const next = here < 0 ? nearest(elements, by) : here + by
    const element = elements[Math.max(0, Math.min(elements.length - 1, next))]
    const link = linkOf(element)
    hold(link, [element, link?.to])
    current = element
  }

  /** From a place that is none of `elements`: the first of them after it, or the last before it. */
  function nearest(elements, by) {
    if (!current) return by > 0 ? 0 : elements.length - 1
    const behind = elements.findIndex(it => current.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING)
    if (behind < 0) return elements.length - 1
    return by > 0 ? behind : behind - 1
  }

  const isOn = button => button.getAttribute("aria-pressed") === "true"

  /** Shows a kind or not; with `alone`, that kind and no other, or all again. */
  function filter(button, alone) {
    const buttons = all(document, "[data-kind]")
    if (alone) {
      const only = buttons.every(it => isOn(it) === (it === button))
      for (const it of buttons) it.setAttribute("aria-pressed", String(only || it === button))
    } else {
      button.setAttribute("aria-pressed", String(!isOn(button)))
    }
    for (const it of buttons) document.body.classList.toggle(`no-${it.dataset.kind}`, !isOn(it))
  }

  function show(next) {
    if (!next) return
    hold(undefined, [])
    current = undefined
    file?.classList.remove("current")
    file = next
    file.classList.add("current")
    const select = document.querySelector(".files select")
    if (select) select.selectedIndex = files.indexOf(file)
    count()
  }

  /** Says on each button how many there are, and shows those of which there are any. */
  function count() {
    for (const button of all(document, "[data-kind]")) {
      const { kind } = button.dataset
      const found = file.querySelectorAll(`.source .${kind}`).length
      button.dataset.count = String(found)
      button.hidden = found === 0
    }
  }

  function listFiles() {
    if (files.length < 2) return
    const select = document.createElement("select")
    select.setAttribute("aria-label", "File")
    for (const it of files) select.append(new Option(it.querySelector("h2").textContent))
    select.addEventListener("change", () => show(files[select.selectedIndex]))
    document.querySelector(".files").append(select)
  }

  function keyed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("select")) return
    const does = {
      j: () => step(places().pieces, 1),
      k: () => step(places().pieces, -1),
      n: () => step(places().remarks, 1),
      p: () => step(places().remarks, -1),
      "]": () => show(files[files.indexOf(file) + 1]),
      "[": () => show(files[files.indexOf(file) - 1]),
      Escape: () => hold(undefined, []),
    }[event.key]
    if (!does) return
    event.preventDefault()
    does()
  }

  function clicked(event) {
    const button = event.target.closest("[data-kind]")
    if (button) return filter(button, event.shiftKey)
    if (!event.target.closest(".source, .rendered")) return undefined
    // Addresses lead out of the report only where that is asked for by key.
    if (event.target.closest("a") && !event.ctrlKey && !event.metaKey) event.preventDefault()
    return hold(linkOf(event.target))
  }

  function hovered(event) {
    const link = event.target.closest?.(".source, .rendered") ? linkOf(event.target) : undefined
    mark(hit, link?.elements ?? [])
    if (link) tell(link)
  }

  document.addEventListener("DOMContentLoaded", () => {
    files.push(...all(document, ".file"))
    status = document.querySelector("[role=status]")
    listFiles()
    show(files[0])
    document.addEventListener("mouseover", hovered)
    document.addEventListener("click", clicked)
    document.addEventListener("keydown", keyed)
    // Hovering is quick from the first time on.
    requestIdleCallback?.(places)
    document.documentElement.dataset.ready = ""
  })
}
