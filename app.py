"""The Flask entry: `flask run` finds `app`, `python app.py` serves it with waitress."""

import sys

from feelings_wheel.vocabulary import DatasetError
from feelings_wheel.web import create_app

try:
    app = create_app()
except DatasetError as error:
    print(error, file=sys.stderr)
    sys.exit(2)

if __name__ == "__main__":
    from waitress import serve

    serve(app, host="127.0.0.1", port=8000)
