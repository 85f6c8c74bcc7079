# The frozen list: seeds, scanners and the day of the evaluation. A change makes another set, and another hash.
learning_seed=5001
learning_scanners=desk_a,desk_b,kiosk,flatbed
frozen_seed=5002
day=2026-06-01
