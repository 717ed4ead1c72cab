// Prints a page with Typst: node typst.cjs MODULES FONTS IN.typ OUT.pdf
const [modules, fonts, source, out] = process.argv.slice(2)
const { NodeCompiler } = require(modules + '/@myriaddreamin/typst-ts-node-compiler')
const fs = require('fs')
const path = require('path')
const fontPaths = fs.readdirSync(fonts, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => path.join(fonts, entry.name))
const compiler = NodeCompiler.create({ workspace: path.dirname(source), fontArgs: [{ fontPaths }] })
fs.writeFileSync(out, compiler.pdf({ mainFilePath: source }))
