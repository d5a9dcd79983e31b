"""What a screen owes to whoever has only a reader, a keyboard or a large finger."""
ACTED_ON = {"push button", "radio button", "check box", "page tab", "text", "combo box"}
LEAST = {"tablet": 48, "console": 32}  # pixels; a mouse is at the console


def faults(tree, surface):
    """Sentences about the elements of a screen that can be acted on."""
    heard = {}
    for node in tree.walk():
        if "focusable" not in node.states and node.role not in ACTED_ON or node.role in ("application", "frame"):
            continue
        who = f"{node.role} “{node.name}” {node.box}"
        if node.role not in ACTED_ON | {"label"}:
            yield f"{who}: no role that can be acted on"
        if not node.name.strip():
            yield f"{who}: no name"
        if "(0x" in node.name or "undefined" in node.name or "<" in node.name:
            yield f"{who}: a name of no person's language"
        if node.role in ACTED_ON and min(node.box[2:]) < LEAST[surface]:
            yield f"{who}: less than {LEAST[surface]} pixels"
        if node.role != "label" and heard.setdefault(node.name, node) is not node:
            yield f"{who}: another one has that name, {heard[node.name].box}"
