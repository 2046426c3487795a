/// The files for editors without a server, as they stand below `grammar/editors/`.
package enum EditorFiles {
  /// Every file with its path.
  package static var all: [(path: String, text: String)] {
    [
      ("vscode/package.json", VSCodeExtension.manifest()),
      ("vscode/language-configuration.json", VSCodeExtension.configuration()),
      ("vscode/qc.tmLanguage.json", TextMateGrammar.text()),
      ("kate/qc.xml", KateSyntax.text()), ("vim/syntax/qc.vim", VimSyntax.text()),
      ("vim/ftdetect/qc.vim", VimSyntax.detection), ("vim/ftplugin/qc.vim", VimSyntax.plugin),
      ("vim/indent/qc.vim", VimSyntax.indentation),
      ("emacs/qc-mode.el", EmacsMode.text()),
    ]
  }
}
