# The frozen list: seeds, scanners and the day of the evaluation. A change makes another set, and another hash.
# The first two lists (seed 5002, field_c; seed 5003, field_d) were looked at after their figures were taken; field_c and
# field_d serve development since.
learning_seed=5001
learning_scanners=desk_a,desk_b,kiosk,flatbed
frozen_seed=5004
frozen_scanner=field_e
day=2026-06-01
