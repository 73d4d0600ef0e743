"""Print what /practice/items.json carries, for the benches that read it from standard input."""

import json

from feelings_wheel.drills import stock
from feelings_wheel.vocabulary import load

print(json.dumps(stock(load())))
