import QtQuick

/// Finds controls on a page by name, and everything that can be seen.
QtObject {
    function first(item: var, name: string): var {
        if (item.objectName === name)
            return item;
        for (let at = 0; at < item.children.length; ++at) {
            const found = first(item.children[at], name);
            if (found !== null)
                return found;
        }
        return null;
    }

    function visit(item: var, each: var): void {
        if (!item.visible)
            return;
        each(item);
        for (let at = 0; at < item.children.length; ++at)
            visit(item.children[at], each);
    }
}
