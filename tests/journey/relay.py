"""The cable between one screen and the appliance, in the hands of a test: it can lose the answers, be cut and be put back."""
import selectors
import socket
import threading


class Relay:
    """Listens at `port` for one screen. One thread carries everything; end() ends it."""

    def __init__(self, target):
        self.target, self.deaf, self.whole = target, False, True
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.bell, self.rope = socket.socketpair()
        self.pairs = {}  # socket -> its other end
        self.lock, self.ended = threading.Lock(), False
        self.thread = threading.Thread(target=self._carry, daemon=True)
        self.thread.start()

    def lose_answers(self):
        """What the screen says still arrives; it hears nothing any more."""
        with self.lock:
            self.deaf = True

    def cut(self):
        with self.lock:
            self.whole, self.deaf = False, False
        self.rope.send(b"!")

    def restore(self):
        with self.lock:
            self.whole = True

    def end(self):
        with self.lock:
            self.whole, self.ended = False, True
        self.rope.send(b"!")
        self.thread.join()
        for each in (self.listener, self.bell, self.rope):
            each.close()

    def _carry(self):
        with selectors.DefaultSelector() as ready:
            for each in (self.listener, self.bell):
                ready.register(each, selectors.EVENT_READ)
            while not self.ended:
                for key, _ in ready.select():
                    with self.lock:
                        self._handle(key.fileobj, ready)

    def _handle(self, near, ready):
        if near is self.bell:
            self.bell.recv(1)
            for each in list(self.pairs):
                self._close(each, ready)
        elif near is self.listener:
            self._accept(ready)
        elif near in self.pairs:  # else it was closed with its other end
            self._pass_on(near, ready)

    def _accept(self, ready):
        screen, _ = self.listener.accept()
        try:
            appliance = socket.create_connection(("127.0.0.1", self.target)) if self.whole else None
        except OSError:
            appliance = None
        if appliance is None:
            screen.close()
            return
        self.pairs |= {screen: (appliance, False), appliance: (screen, True)}
        for each in (screen, appliance):
            ready.register(each, selectors.EVENT_READ)

    def _pass_on(self, near, ready):
        far, is_answer = self.pairs[near]
        try:
            octets = near.recv(65536)
            if octets and not (is_answer and self.deaf):
                far.sendall(octets)
        except OSError:
            octets = b""
        if not octets:
            self._close(near, ready)

    def _close(self, near, ready):
        if near not in self.pairs:
            return
        far, _ = self.pairs[near]
        for each in (near, far):
            del self.pairs[each]
            ready.unregister(each)
            each.close()
