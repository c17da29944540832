"""An endpoint for Bird's classic webhooks in Python's standard library; the first argument names its mistake."""

import base64
import hashlib
import hmac
import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

MISTAKE = sys.argv[1]
SECRET = os.environ["SECRET"].encode()
DAY = 86400
KNOWN = {"incoming", "outgoing"}


def signature(timestamp, url, body):
    signed = f"{timestamp}\n{url}\n".encode() + hashlib.sha256(body).digest()
    return base64.b64encode(hmac.new(SECRET, signed, hashlib.sha256).digest()).decode()


class Refused(Exception):
    pass


class Endpoint(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        try:
            self.answer(self.receive(body))
        except Refused:
            self.answer(401)
        except Exception:
            self.answer(500)

    def receive(self, body):
        timestamp = self.headers.get("messagebird-request-timestamp")
        given = self.headers.get("messagebird-signature")
        if timestamp is None or given is None or len(self.headers.get_all("messagebird-signature")) > 1:
            if MISTAKE != "optional signature" or given is not None:
                raise Refused
        else:
            self.verify(timestamp, given, body)
        event = json.loads(body)
        if MISTAKE == "closed enum" and event.get("payload", {}).get("direction", "incoming") not in KNOWN:
            raise ValueError("unknown direction")
        return 200

    def verify(self, timestamp, given, body):
        url = f"http://{self.headers['host']}{self.path}"
        if MISTAKE == "ascii body":
            body = body.decode("ascii", "replace").encode()
        expected = signature(timestamp, url, body)
        try:
            same = hmac.compare_digest(base64.b64decode(given, validate=True), base64.b64decode(expected))
        except ValueError:
            raise Refused
        if not same:
            raise Refused
        age = time.time() - int(timestamp)
        if age < -300 or age > (300 if MISTAKE == "short window" else DAY):
            raise Refused

    def answer(self, status):
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Endpoint)
print(server.server_address[1], flush=True)
server.serve_forever()
