extension EmacsMode {
  /// The mode behind its phrases; nothing of it depends on the tables.
  static let functions = #"""
    ;;;; Patterns

    (defconst qc--blanks " \t\u00a0\u2000-\u200a\u202f\u3000"
      "What stands between words.")

    (defconst qc--delimiters (concat "\"%(),:;=[]{}«»“”„‟…\n" qc--blanks)
      "What ends a word.")

    (defconst qc--bullet
      (concat "\\(?:[-–—•*+]\\|[0-9]\\{1,3\\}[.)]\\|[a-zđ])\\)\\(?:[" qc--blanks "]\\|$\\)")
      "A bullet, with the blank behind it.")

    (defun qc--patterns (groups)
      "The patterns of GROUPS: a list of (PATTERN CLASS FOLLOWER)."
      (mapcar
       (lambda (group)
         (list (concat (replace-regexp-in-string
                        " " "\\s-+" (regexp-opt (cddr group)) t t)
                       "\\_>")
               (car group) (cadr group)))
       groups))

    (defvar qc--start-patterns (qc--patterns qc--starts))
    (defvar qc--tail-patterns (qc--patterns qc--tails))
    (defvar qc--label-patterns (qc--patterns qc--labels-behind-values))
    (defvar qc--choice-patterns (qc--patterns qc--choices))
    (defvar qc--time-patterns (qc--patterns qc--times))

    ;;;; Syntax

    (defvar qc-mode-syntax-table
      (let ((table (make-syntax-table)))
        (dolist (char (append "!$&'*+-./<>?@\\^_`|~#–—•‘’" nil))
          (modify-syntax-entry char "_" table))
        (dolist (char (append "\"%,:;=…“”„‟«»" nil))
          (modify-syntax-entry char "." table))
        (dolist (char '(?\t ?\s ?\u00a0 (?\u2000 . ?\u200a) ?\u202f ?\u3000))
          (modify-syntax-entry char " " table))
        (modify-syntax-entry ?\n ">" table)
        table)
      "Words end as in the compiler; texts and comments are found by a function.")

    (defconst qc--set-of-delimiters (concat "]\"%(),:;=[{}«»“”„‟…\n" qc--blanks)
      "The delimiters as they stand between brackets.")

    (defun qc--word-begins-p (position)
      "Whether no character of a word stands before POSITION."
      (let ((char (char-before position)))
        (or (null char) (string-match-p (concat "[" qc--set-of-delimiters "]") (string char)))))

    (defun qc--mark (position syntax)
      "Give the character at POSITION the SYNTAX."
      (when (< position (point-max))
        (put-text-property position (1+ position) 'syntax-table (string-to-syntax syntax))))

    (defun qc--mark-text (start)
      "Mark the text whose quote stands at START, and move behind it."
      (let* ((char (char-after start))
             (closing (cond ((eq char ?\") "\"") ((eq char ?«) "»") ((eq char ?‘) "’") (t "[”‟]")))
             (end (line-end-position)))
        (goto-char (1+ start))
        (cond
         ((or (re-search-forward closing end t) (search-forward "\"" end t))
          (qc--mark start "|")
          (qc--mark (1- (point)) "|"))
         ((eq char ?‘))
         (t
          (qc--mark start "|")
          (qc--mark end "|")
          (goto-char end)))))

    (defun qc--propertize (start end)
      "Find texts and comments between START and END."
      (goto-char start)
      (when (nth 3 (syntax-ppss))
        (when (search-forward "\"\"\"" end 'move)
          (qc--mark (1- (point)) "|")))
      (while (re-search-forward "[\"“„‟”«‘#]" end 'move)
        (let ((place (1- (point))))
          (cond
           ((eq (char-after place) ?#)
            (when (qc--word-begins-p place)
              (qc--mark place "<")
              (goto-char (line-end-position))))
           ((and (eq (char-after place) ?‘) (not (qc--word-begins-p place))))
           ((save-excursion (goto-char place) (looking-at-p "\"\"\""))
            (qc--mark place "|")
            (goto-char (+ place 3))
            (when (search-forward "\"\"\"" end 'move)
              (qc--mark (1- (point)) "|")))
           (t (qc--mark-text place))))))

    ;;;; Colours

    (defface qc-construct '((t :inherit font-lock-keyword-face))
      "Phrases that open a construct.")
    (defface qc-label '((t :inherit font-lock-type-face))
      "Phrases that begin a clause.")
    (defface qc-connective '((t :inherit font-lock-builtin-face))
      "Phrases that end a name.")
    (defface qc-reference '((t :inherit font-lock-variable-name-face))
      "References that every document knows.")
    (defface qc-choice '((t :inherit font-lock-constant-face))
      "Closed answers.")
    (defface qc-time '((t :inherit font-lock-function-name-face))
      "Words of time.")
    (defface qc-blank '((t :inherit font-lock-warning-face))
      "Places to be filled in.")
    (defface qc-number '((t :inherit font-lock-constant-face))
      "Numbers, dates, numbers of documents.")
    (defface qc-sign '((t :inherit font-lock-preprocessor-face))
      "Bullets and braces.")

    (defvar-local qc--state 'item
      "What is looked for at point: item, rest, time or choices.")

    (defvar qc--found nil
      "The face of the phrase that was found last.")

    (defun qc--face (class)
      "The face of a CLASS of phrases."
      (pcase class
        ('construct 'qc-construct) ('label 'qc-label) ('connective 'qc-connective)
        ('reference 'qc-reference) ('choice 'qc-choice) ('time 'qc-time)))

    (defun qc--longest (patterns)
      "The longest of PATTERNS at point: a list (END CLASS FOLLOWER), or nil."
      (let (best)
        (dolist (pattern patterns best)
          (when (and (looking-at (car pattern))
                     (or (null best) (> (match-end 0) (car best))))
            (setq best (cons (match-end 0) (cdr pattern)))))))

    (defun qc--behind-value-p ()
      "Whether a text, a blank or a date stands before point on the line."
      (save-excursion
        (skip-chars-backward qc--blanks (line-beginning-position))
        (or (memq (char-before) '(?\" ?” ?‟ ?» ?…))
            (looking-back "[/ ][0-9]\\{4\\}" (max (point-min) (- (point) 5))))))

    (defun qc--phrase-here ()
      "The phrase at point in the current state."
      (pcase qc--state
        ('time (qc--longest qc--time-patterns))
        ('choices (or (qc--longest qc--choice-patterns) (qc--longest qc--tail-patterns)))
        (_ (or (qc--longest qc--tail-patterns)
               (and (qc--behind-value-p)
                    (let ((found (qc--longest qc--label-patterns)))
                      (and found (list (car found) 'label (nth 2 found)))))))))

    (defun qc--skip-text ()
      "Move behind the text or comment that begins at point."
      (let ((next (text-property-not-all (1+ (point)) (point-max) 'syntax-table nil)))
        (if (equal (get-text-property (point) 'syntax-table) (string-to-syntax "<"))
            (goto-char (line-end-position))
          (goto-char (if next (1+ next) (point-max))))))

    (defun qc--take (end face)
      "Let the match be from point to END, with FACE; move to END."
      (set-match-data (list (copy-marker (point)) (copy-marker end)))
      (setq qc--found face)
      (goto-char end)
      t)

    (defun qc--step-item ()
      "Look for a bullet or an item at point; return whether one was found."
      (if (and (looking-at qc--bullet)
               (save-excursion (skip-chars-backward qc--blanks) (bolp)))
          (qc--take (if (eq (match-end 0) (line-end-position))
                        (save-excursion (goto-char (match-end 0))
                                        (skip-chars-backward qc--blanks) (point))
                      (1- (match-end 0)))
                    'qc-sign)
        (let ((found (qc--longest qc--start-patterns)))
          (setq qc--state 'rest)
          (when (and found (not (eq (nth 1 found) 'reference)))
            (setq qc--state (or (nth 2 found) 'rest))
            (qc--take (car found) (qc--face (nth 1 found)))))))

    (defun qc--step ()
      "Look for a phrase at point; return whether one was found, else move on."
      (let ((char (char-after)))
        (cond
         ((eq char ?\n) (setq qc--state 'item) (forward-char) nil)
         ((get-text-property (point) 'syntax-table)
          (when (eq qc--state 'item) (setq qc--state 'rest))
          (qc--skip-text) nil)
         ((memq char '(?{ ?}))
          (setq qc--state 'item)
          (qc--take (1+ (point)) 'qc-sign))
         ((> (skip-chars-forward qc--blanks) 0) nil)
         ((and (eq qc--state 'item) (qc--step-item)))
         (t
          (let ((found (qc--phrase-here)))
            (cond
             ((null found)
              (when (zerop (skip-chars-forward (concat "^" qc--delimiters)))
                (forward-char))
              nil)
             ((eq (nth 1 found) 'compound) (goto-char (car found)) nil)
             (t
              (when (nth 2 found) (setq qc--state (nth 2 found)))
              (qc--take (car found) (qc--face (nth 1 found))))))))))

    (defun qc--next (limit)
      "Find the next phrase, bullet or brace before LIMIT, for `font-lock-keywords'."
      (let ((case-fold-search t) (found nil))
        (syntax-propertize limit)
        (when (bolp)
          (setq qc--state 'item)
          (when (nth 3 (syntax-ppss))
            (goto-char (or (text-property-not-all (point) (point-max) 'syntax-table nil)
                           (point-max)))
            (unless (eobp) (forward-char))))
        (while (and (not found) (< (point) limit))
          (setq found (qc--step)))
        found))

    (defconst qc-font-lock-keywords
      `((qc--next (0 qc--found))
        ("\\(?:[0-9]+/\\)*\\(?:…+\\|\\_<\\.\\{3,\\}\\|\\_<_\\{2,\\}\\)\\(?:/\\(?:[0-9]+\\|…+\\)\\)*"
         (0 'qc-blank))
        (,(concat "\\_<[0-9][^" qc--set-of-delimiters "]*\\(?:[.,:][0-9]+\\)*%?")
         (0 'qc-number)))
      "What is coloured besides texts and comments.")

    ;;;; Indentation

    (defun qc--indentation ()
      "The column of the current line: braces around it, and bullets below a label."
      (save-excursion
        (back-to-indentation)
        (let ((brace (nth 1 (syntax-ppss)))
              (bullet (looking-at-p qc--bullet))
              (closes (eq (char-after) ?})))
          (let ((column (if brace
                            (+ (save-excursion (goto-char brace) (current-indentation))
                               (if closes 0 qc-indent-offset))
                          0)))
            (if (not bullet)
                column
              (forward-line -1)
              (while (and (not (bobp)) (looking-at-p "[ \t]*$"))
                (forward-line -1))
              (back-to-indentation)
              (cond
               ((looking-at-p qc--bullet) (max column (current-column)))
               ((looking-at-p ".*{[ \t]*\\(?:#.*\\)?$") column)
               (t (+ column qc-indent-offset))))))))

    (defun qc--continues-p ()
      "Whether the line before ends in a comma: its values go on where they stand."
      (save-excursion
        (beginning-of-line)
        (skip-chars-backward (concat qc--blanks "\n"))
        (eq (char-before) ?,)))

    (defun qc-indent-line ()
      "Indent the current line by the braces around it."
      (interactive)
      (if (nth 3 (syntax-ppss (line-beginning-position)))
          'noindent
        (let ((column (if (qc--continues-p) (current-indentation) (qc--indentation))))
          (if (<= (current-column) (current-indentation))
              (indent-line-to column)
            (save-excursion (indent-line-to column))))))

    ;;;; The mode

    ;;;###autoload
    (define-derived-mode qc-mode prog-mode "QC"
      "Major mode for coordination agreements (.qc)."
      (setq-local comment-start "# ")
      (setq-local comment-start-skip "#+[ \t]*")
      (setq-local comment-end "")
      (setq-local indent-line-function #'qc-indent-line)
      (setq-local indent-tabs-mode nil)
      (setq-local syntax-propertize-function #'qc--propertize)
      (setq-local font-lock-defaults '(qc-font-lock-keywords nil t)))

    ;;;###autoload
    (add-to-list 'auto-mode-alist '("\\.qc\\'" . qc-mode))

    (provide 'qc-mode)

    ;;; qc-mode.el ends here

    """#
}
