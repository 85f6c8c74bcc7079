# The frozen list: seeds, scanners and the day of the evaluation. A change makes another set, and another hash.
# The first list (seed 5002, field_c) was looked at after its figures were taken; field_c serves development since.
learning_seed=5001
learning_scanners=desk_a,desk_b,kiosk,flatbed
frozen_seed=5003
frozen_scanner=field_d
day=2026-06-01
