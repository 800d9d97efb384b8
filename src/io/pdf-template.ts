/**
 * How a paper looks, in Typst. The content comes as the markup that the pages are made of, which Typst reads as XML: headings, terms,
 * lists and tables keep their meaning and are tagged (PDF/UA-1).
 */
export const template = String.raw`
#let data = json(bytes(sys.inputs.data))
#set document(title: data.title, author: data.author)
#set text(lang: data.lang, font: "Source Sans 3", size: 10.5pt)
#set par(leading: 0.62em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (x: 22mm, top: 20mm, bottom: 22mm),
  footer: context [
    #set text(size: 8.5pt, fill: luma(90))
    #data.foot #h(1fr) #counter(page).display("1 / 1", both: true)
  ],
)
#show heading: set block(above: 1.5em, below: 0.7em)
#show heading.where(level: 1): set text(size: 20pt, weight: "light")
#show heading.where(level: 2): set text(size: 14pt)
#show heading.where(level: 3): set text(size: 11.5pt)

#let skipped = ("svg", "button", "form", "script")
#let attr(node, name) = node.attrs.at(name, default: none)
#let lines(it) = it.split("\n").map(line => [#line]).join(linebreak())
#let spoken(node, body) = if attr(node, "lang") != none { text(lang: attr(node, "lang"), body) } else { body }
#let inline(node) = {
  if type(node) == str { if node.contains("\n") and node.trim() != "" { lines(node) } else { [#node] } }
  else if node.tag in skipped []
  else if node.tag == "br" { linebreak() }
  else {
    let body = node.children.map(inline).join()
    let class = attr(node, "class")
    if node.tag == "strong" or class == "strong" { spoken(node, strong(body)) } else { spoken(node, body) }
  }
}
#let elements(node, ..tags) = node.children.filter(one => type(one) == dictionary and one.tag in tags.pos())
#let row-cells(row, bold) = elements(row, "th", "td").map(cell => {
  let body = inline(cell)
  let class = attr(cell, "class")
  table.cell(
    colspan: int(if attr(cell, "colSpan") != none { attr(cell, "colSpan") } else if attr(cell, "colspan") != none { attr(cell, "colspan") } else { "1" }),
    align: if class != none and class.contains("n") { right } else { left },
    if bold or cell.tag == "th" { strong(body) } else { body },
  )
})
#let width(row) = elements(row, "th", "td").map(cell => int(if attr(cell, "colspan") != none { attr(cell, "colspan") } else { "1" })).sum(default: 0)
#let drawn-table(node) = {
  let head = elements(node, "thead").map(part => elements(part, "tr")).flatten()
  let rest = elements(node, "tbody", "tfoot").map(part => elements(part, "tr")).flatten()
  let columns = calc.max(1, ..(head + rest).map(width))
  block(breakable: rest.len() > 12, table( // a short table stands on one page
    columns: columns,
    stroke: (_, y) => (bottom: 0.5pt + luma(170)),
    inset: (x: 4pt, y: 4pt),
    table.header(..head.map(row => row-cells(row, true)).flatten()),
    ..rest.map(row => row-cells(row, false)).flatten(),
  ))
}
#let blocks(node) = {
  if type(node) == str { if node.trim() != "" { par(inline(node)) } }
  else if node.tag in skipped {}
  else if node.tag in ("h1", "h2", "h3", "h4") { heading(level: calc.max(1, int(node.tag.slice(1)) - 1), inline(node)) }
  else if node.tag == "p" { spoken(node, par(inline(node))) }
  else if node.tag == "table" { drawn-table(node) }
  else if node.tag in ("ul", "ol") { list(..elements(node, "li").map(item => item.children.map(blocks).join())) }
  else if node.tag == "dt" { block(above: 1em, below: 0.4em, sticky: true, strong(inline(node))) }
  else if node.tag in ("span", "a", "strong", "em", "time", "code") { par(inline(node)) }
  else { spoken(node, node.children.map(blocks).join()) }
}

#heading(level: 1, data.title)
#blocks(xml(bytes(data.markup)).first())
`
