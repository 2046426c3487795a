" Made from the compiler's tables; do not edit.
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
