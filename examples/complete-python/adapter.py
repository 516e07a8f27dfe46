"""Lets the Autodiscover TCK certify the parser in this folder. Speaks the process protocol, version 1."""

import base64
import json
import sys

from document import Refused
from elements import REPORTS
from response import read

DESCRIPTION = {
    "type": "description",
    "protocol": 1,
    "name": "complete-python",
    "version": "1",
    "language": "python",
    "reports": REPORTS,
    "appliesDefaults": True,
}


def answer(request):
    if request["type"] == "describe":
        return DESCRIPTION
    try:
        response = read(base64.b64decode(request["document"]))
    except Refused as refusal:
        place = {"line": refusal.line, "column": refusal.column}
        return {"id": request["id"], "outcome": "rejected", "reason": str(refusal), **place}
    except Exception as failure:
        return {"id": request["id"], "outcome": "crashed", "reason": f"{type(failure).__name__}: {failure}"}
    return {"id": request["id"], "outcome": "accepted", "response": response}


for line in sys.stdin.buffer:
    print(json.dumps(answer(json.loads(line))), flush=True)
