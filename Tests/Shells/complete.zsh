# Prints what zsh offers for a line: DIRECTORY-OF-SCRIPT HOME LINE
#
# Completion works only where somebody types, so a second zsh gets a terminal, with compadd saying what it adds.
zmodload zsh/zpty
zpty inner zsh -f -i

typeset mark=$'\x01' setup=$2/setup.zsh seen= piece
cat >$setup <<'END'
unsetopt zle_bracketed_paste 2>/dev/null
PROMPT=
autoload -Uz compinit
compinit -u -d $HOME/dump
bindkey -e
bindkey '^I' complete-word
compadd() {
  # With -O, -A or -D the caller only asks which words would fit.
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
    builtin compadd "$@"
    return
  fi
  local -a hits
  builtin compadd -A hits "$@"
  local hit
  for hit in $hits; do print -r -- $'\x01'$hit; done
  builtin compadd "$@"
}
comppostfuncs=(leave)
leave() { print -r -- $'\x01\x01'; exit }
END
zpty -w inner "fpath=(${(q)1} \$fpath); source ${(q)setup}; print -r -- ready\$((1 + 1))"
while [[ $seen != *ready2* ]]; do zpty -r inner piece || exit 1; seen+=$piece; done
seen=
zpty -w -n inner "$3"$'\t'
while [[ $seen != *$mark$mark* ]]; do zpty -r inner piece || break; seen+=$piece; done
zpty -d inner
for piece in ${(f)seen}; do
  [[ $piece == *$mark$mark* ]] && break
  [[ $piece == *$mark* ]] && print -r -- ${piece##*$mark}
done
exit 0
