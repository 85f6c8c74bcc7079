# Completion of `rahdari` in bash. Commands and options come from the program's own --help, so they are those it has.
_rahdari()
{
  local current=${COMP_WORDS[COMP_CWORD]} commands=() word said
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    [[ $word =~ ^[a-z]+$ && ${#commands[@]} -lt 2 ]] || break
    commands+=("$word")
  done
  COMPREPLY=()
  said=$("${COMP_WORDS[0]}" "${commands[@]}" --help 2>/dev/null)
  [[ -n $said || ${#commands[@]} -lt 2 ]] || said=$("${COMP_WORDS[0]}" "${commands[0]}" --help 2>/dev/null)
  if [[ $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$(grep -oE -- '--[a-z][a-z-]*' <<<"$said" | sort -u)" -- "$current")
    return
  fi
  mapfile -t COMPREPLY < <(
    compgen -W "$(awk '/^Subcommands:/ { on = 1; next } /^[^ ]/ { on = 0 } on && /^  [a-z]/ { print $1 }' <<<"$said")" \
      -- "$current")
}
complete -o default -F _rahdari rahdari
