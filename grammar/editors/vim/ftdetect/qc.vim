" Made from the compiler's tables; do not edit.
autocmd BufRead,BufNewFile *.qc set filetype=qc
