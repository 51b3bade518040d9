// An agency is kept as its identifier, code, name and everything it is called.
extension KeptWriter {
  mutating func add(_ agency: AgencyNames, to table: Int) {
    let words = [agency.id.text, agency.code, agency.name].map { place(of: $0) }
    add(words + [place(of: agency.all)], to: table)
  }
}

extension AgencyNames {
  init(_ reader: KeptReader, in table: Int, row: Int) {
    let numbers = (0..<4).map { reader.number(table, row * 4 + $0) }
    self.init(
      id: AgencyID(reader.words(at: numbers[0])), code: reader.words(at: numbers[1]),
      name: reader.words(at: numbers[2]), all: reader.list(at: numbers[3]))
  }
}
