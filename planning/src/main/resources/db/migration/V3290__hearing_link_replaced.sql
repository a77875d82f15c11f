-- A link that has spread too far is replaced by another; the one before leads nowhere then.
grant update (token, token_hash) on planning.hearing to ${appRole};
