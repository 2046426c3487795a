/// The files of Vim and Neovim.
package enum VimSyntax {
  /// `syntax/qc.vim`.
  package static func text() -> String {
    let gap = dialect.set(EditorLexis.blanks)
    var out = """
      " Vim syntax file: .qc, quy chế phối hợp
      " \(notice)

      if exists('b:current_syntax')
        finish
      endif
      let s:options = &cpoptions
      set cpoptions&vim
      syntax case ignore


      """
    let item =
      "\\%(\\%(^\\|[{}]\\)\(gap)*\\%(\(dialect.text(EditorLexis.bullet))\(gap)\\+\\)\\=\\)\\@<="
    // Of two patterns that fit at one place Vim takes the one that was defined last.
    out += "\" Words anywhere in a line.\n"
    out += rules(PhraseTree(EditorPhrases.labelsBehindValues), behind: behindValue)
    out += rules(PhraseTree(EditorPhrases.tails), behind: "")
    out += "\n\" Items: the first phrase of a line, behind a bullet or a brace.\n"
    out += rules(PhraseTree(EditorPhrases.starts), behind: item)
    out += "\n\" Behind a label that takes a time or an answer, to the end of the line.\n"
    out += words(EditorPhrases.times, "qcTime")
    out += words(EditorPhrases.choices, "qcChoice")
    out += rest("qcTimeRest", "qcTime,@qcValue")
    out += rest("qcChoiceRest", "qcChoice,qcConnective,qcReference,@qcValue")
    out += """

      " Numbers, signs and texts.
      syntax match qcNumber `\(dialect.text(EditorLexis.number))`
      syntax match qcDocumentNumber `\(dialect.text(EditorLexis.documentNumber))`
      syntax match qcNumber `\(dialect.text(EditorLexis.ratio))`
      syntax match qcBlank `\(dialect.text(EditorLexis.blank))`
      syntax match qcDate `\(dialect.text(EditorLexis.date))`
      syntax match qcBullet `\\%(^\(gap)*\\)\\@<=\(dialect.text(EditorLexis.bullet))`
      syntax match qcBrace `[{}]`
      syntax match qcText `\(dialect.text(EditorLexis.typographicText))`
      syntax match qcText `\(dialect.text(EditorLexis.straightText))`
      syntax region qcText start=`"\\{3}` end=`"\\{3}`
      syntax match qcComment `\(comment).*$` contains=@Spell

      syntax cluster qcValue contains=qcNumber,qcDocumentNumber,qcBlank,qcDate,qcText,qcComment
      syntax sync minlines=200

      highlight default link qcConstruct Statement
      highlight default link qcLabel Identifier
      highlight default link qcConnective Operator
      highlight default link qcReference Special
      highlight default link qcChoice Constant
      highlight default link qcTime Type
      highlight default link qcText String
      highlight default link qcComment Comment
      highlight default link qcBlank Todo
      highlight default link qcDate Number
      highlight default link qcNumber Number
      highlight default link qcDocumentNumber Number
      highlight default link qcBullet Delimiter
      highlight default link qcBrace Delimiter

      let b:current_syntax = 'qc'
      let &cpoptions = s:options
      unlet s:options

      """
    return out
  }

  /// `ftdetect/qc.vim`.
  package static let detection = """
    " \(made)
    autocmd BufRead,BufNewFile *.qc set filetype=qc

    """

  /// `ftplugin/qc.vim`.
  package static let plugin = """
    " \(made)
    if exists('b:did_ftplugin')
      finish
    endif
    let b:did_ftplugin = 1
    setlocal commentstring=#\\ %s
    setlocal comments=:#,fb:-,fb:–,fb:•
    setlocal expandtab shiftwidth=2 softtabstop=2
    let b:undo_ftplugin = 'setlocal commentstring< comments< expandtab< shiftwidth< softtabstop<'

    """

  /// `indent/qc.vim`.
  package static let indentation = #"""
    " \#(made)
    if exists('b:did_indent')
      finish
    endif
    let b:did_indent = 1
    setlocal autoindent nosmartindent nocindent
    setlocal indentexpr=QcIndent()
    setlocal indentkeys=0},o,O
    let b:undo_indent = 'setlocal autoindent< smartindent< cindent< indentexpr< indentkeys<'

    " A new line stands like the one above, deeper behind a brace. A line that is there stays: what
    " a bullet belongs to only the compiler knows.
    function! QcIndent()
      let l:above = prevnonblank(v:lnum - 1)
      let l:indent = indent(l:above)
      if getline(v:lnum) =~# '^\s*}'
        call cursor(v:lnum, 1)
        let l:open = searchpair('{', '', '}', 'bnW',
              \ 'synIDattr(synID(line("."), col("."), 1), "name") =~# "qcText\\|qcComment"')
        return l:open > 0 ? indent(l:open) : 0
      elseif getline(v:lnum) =~# '\S'
        return indent(v:lnum)
      endif
      let l:text = substitute(getline(l:above), '"[^"]*"', '', 'g')
      return l:indent + (l:text =~# '{\s*\%(#.*\)\=$' ? shiftwidth() : 0)
    endfunction

    """#

  // MARK: - Implementation

  private static let made = "Made from the compiler's tables; do not edit."
  private static let notice = """
    \(made) What a pattern cannot know: whether bare
    " words behind a bullet are a text, and whether a word of a bare name is meant as a keyword.
    """

  private static let dialect = PatternDialect.vim

  private static var behindValue: String {
    let ends = dialect.set(EditorLexis.valueEnd)
    let gap = dialect.set(EditorLexis.blanks)
    return "\\%(\(ends)\(gap)\\{1,2}\\|[/ ][0-9]\\{4}\(gap)\\)\\@<="
  }

  private static func rules(_ tree: PhraseTree, behind: String) -> String {
    var out = ""
    for group in tree.groups {
      guard let pattern = tree.pattern(group), behind.isEmpty || group.kind != .reference else {
        continue
      }
      let text = "`\(behind)\(dialect.text(pattern))`"
      let name = self.name(behind == behindValue ? .label : group.kind)
      switch group.follower {
      case .anything: out += "syntax match \(name) \(text)\n"
      case .time: out += "syntax match \(name) \(text) nextgroup=qcTimeRest\n"
      case .choices: out += "syntax match \(name) \(text) nextgroup=qcChoiceRest\n"
      }
    }
    return out
  }

  /// What stands behind a label up to a brace, a comment or the end of the line.
  private static func rest(_ name: String, _ contained: String) -> String {
    let word = dialect.set(EditorLexis.wordCharacters)
    let texts = dialect.text(EditorLexis.closedText)
    return "syntax match \(name) contained `\\%(\(texts)\\|[^{}#]\\|\(word)\\@1<=#\\)\\+` "
      + "contains=\(contained)\n"
  }

  private static let comment = "\(dialect.set(EditorLexis.wordCharacters))\\@1<!#"

  private static func words(_ phrases: EditorPhrases.Phrases, _ name: String) -> String {
    let tree = PhraseTree(phrases)
    return tree.groups.compactMap(tree.pattern)
      .map { "syntax match \(name) contained `\(dialect.text($0))`\n" }.joined()
  }

  private static func name(_ kind: PhraseClass) -> String {
    switch kind {
    case .construct: "qcConstruct"
    case .label: "qcLabel"
    case .connective: "qcConnective"
    case .reference: "qcReference"
    case .choice: "qcChoice"
    case .time: "qcTime"
    case .compound: "qcCompound"
    }
  }
}
