# id: u2-072  year: 2017  issuer: 鹿鸣街道办事处
[title] 鹿鸣街道办事处2017年度政府信息公开工作年度报告
[preamble] 鹿鸣街道办事处根据《条例》第三十一条、第三十二条之规定发布本报告，数据口径为2017年度，如与此前月报不一致以本报告为准。
[overview] 一、工作概况
[organization] （一）力量配备。
+[organization] 街道公开办与党政办合署，编内{1人|staff.fulltime}专管、社工{3人|staff.parttime}协管，全年办公会议题中涉及公开的{5次|meeting}，为社区添{扫描仪|item}{7台|other}花去{1.05万元|budget}。
[mechanism] （二）规矩建立。
+[mechanism] 《公示栏管理十条》《新媒体发布八不准》{两份|document.other}{文件|item}出台以后，先后叫停{不合规推文|item}{6篇|other}，没有出现{泄密|other=0}，没有出现群众个人信息外泄。
[proactive] 二、主动公开
[proactive] 街道全年产生可公开信息{624条|disclosure.total}，{线上|item}公开{401条|disclosure.other_channel}，{线下|item}公开{223条|disclosure.other_channel}；
+[proactive] 线上部分网站{118条|disclosure.website}、微信{249条|disclosure.wechat}、微博{34条|disclosure.weibo}；
+[proactive] 线下部分{橱窗|item}{140条|disclosure.other_channel}、{楼道公告|item}{83条|disclosure.other_channel}。
[proactive] 与上年{598条|comparison|item=}相比多{26条|comparison|item=}，增幅{4.3%|comparison|item=}。
[key_area] （一）{经济适用房资格|item}公示{5批|disclosure.key_area}、43户，经举报核查取消1户；
+[key_area] （二）{低保边缘户|item}公示{4次|disclosure.key_area}；
+[key_area] （三）{沿街商铺整治标准|item}公示{1次|disclosure.key_area}，{听证|item}{一场|other}；
+[key_area] （四）街道本级没有采购，所以{采购公告|item}为{0条|disclosure.key_area}。
[application] 三、依申请公开
[application] （一）收件：上年未办完带过来{1件|application.carried_in}，新收{8件|application.received}；
+[application] （二）方式：{窗口|item}{5件|application.breakdown}，{网上|item}{3件|application.breakdown}，{信函|item}、{传真|item}均为{0件|application.breakdown}；
+[application] （三）答复：{9件|application.closed}全部按期；
+[application] （四）结果：同意{6件|application.granted}，{信息不存在|item}{2件|application.unavailable}，{非本机关公开|item}{1件|application.unavailable}，没有{不同意公开|application.refused=0}的。
[fee] 四、收费：向查阅者收复印费{12.4元|fee}，免{2人|fee}计{3.2元|fee}，没有人对收费有意见。
[dispute] 五、复议、诉讼、举报：本年度三项均为{0|review}。
[problem] 六、问题：一是“为公开而公开”，{83条|disclosure.other_channel|item=楼道公告}{楼道公告|item}里夹着商业广告；
+[problem] 二是社工流动大，一年换了{2人|other|item=社工}{社工|item}，交接本丢过{一本|other|item=}；
+[problem] 三是网站栏目“部门文件”显示“暂无内容”达四个月。
[plan] 七、对策：楼道公告加盖红章方可张贴，交接本改为电子台账，空栏目已于12月填满{9条|disclosure.category|item=}。
---
# id: u2-073  year: 2013  issuer: 下寨彝族乡人民政府
[title] 下寨彝族乡人民政府2013年政府信息公开年度报告
[overview] 一 基本情况
[overview] 我乡山高路远 12个村有5个不通班车 公开主要靠人传嘴说
[organization] 乡长负总责 办公室{2人|staff.parttime}具体做 村里双语联络员{12人|staff.total} 没有{专项经费|budget=0}
[proactive] 二 主动公开
[proactive] 1 {赶场天广播|item}{49场|disclosure.other_channel} 2 {火塘会|item}{86场|disclosure.other_channel} 3 {公示栏|item}{132张|disclosure.other_channel} 4 县网{28条|disclosure.website} 5 {彝文单子|item}{1,500张|document.other}
[key_area] {退耕还林|item}{4榜|disclosure.key_area} {安居工程|item}{3榜|disclosure.key_area} {烤烟补贴|item}{2榜|disclosure.key_area} {救济粮|item}{5榜|disclosure.key_area} 其中救济粮一榜被大风刮走补贴一次
[application] 三 依申请公开
[application] 没有收到{书面申请|application.received=0} 收到{口头申请|item}{9次|inquiry} 都当面答了
[fee] 四 收费减免
[fee] {无|fee=0}
[dispute] 五 复议诉讼
[dispute] {无|review=0}
[supervision] 六 监督
[supervision] 县人大代表{评议|item}{1次|supervision} 打分{82分|other} 乡纪委{暗访|item}{3次|supervision} 没有发现造假
[problem] 七 存在问题
[problem] 会写彝文的只有{3人|staff.total} 一人病了单子就赶不出来
[plan] 八 下步打算
[plan] 请州里翻译局代译 每季度集中译一次
[signature] 2014年1月20日
---
# id: u2-074  year: 2022  issuer: 海棠高级技工学校
[title] 海棠高级技工学校2021—2022学年信息公开工作报告
[preamble] 本报告数据期限为2021年9月1日至2022年8月31日，依据《高等学校信息公开办法》精神和省人社厅通知编制。
[proactive] 本学年通过学校网站公开信息{407条|disclosure.website}、{新媒体|item}公开{512条|disclosure.other_channel}；
+[proactive] 召开{家长会|item}{4次|disclosure.other_channel}，双选会两次不计在内；
+[proactive] 分类是{招生|item}{44条|disclosure.category}、{学籍|item}{12条|disclosure.category}、{资助|item}{28条|disclosure.category}、{采购招标|item}{96条|disclosure.category}、{人事|item}{37条|disclosure.category}、{教学竞赛|item}{190条|disclosure.category}。
[key_area] 收费公示墙张贴{收费项目|item}{9项|disclosure.key_area}，{免学费和助学金名单|item}公示{4批|disclosure.key_area}，{校企合作协议|item}公示{0份|disclosure.key_area}。
[response] 校长信箱{来信|item}{71封|inquiry}，其中{反映实习补贴|item}的{25封|inquiry}、{反映宿舍|item}的{19封|inquiry}，回复{71封|inquiry|item=来信}；
+[response] 没有因实习补贴问题出现{网络炒作|response=0}。
[application] 依申请公开{3件|application.received}，{校友|item}{2件|application.breakdown}、{企业|item}{1件|application.breakdown}，公开{2件|application.granted}，{涉及他人成绩|item}不予公开{1件|application.refused}。
[dispute] 上述申请没有产生{行政复议|review=0}和{诉讼|litigation=0}，没有师生就信息公开向人社厅{举报|complaint=0}。
[supervision] 教代会{测评|item}{1次|supervision}，{好评率|item}{92.7%|rate}，比上学年低{1.3个百分点|comparison}，没有中层干部因此被{问责|supervision=0}。
[problem] 不足：采购公示多、结果公示少，{96条|disclosure.category|item=采购招标}{采购招标|item}中写明中标价的只有{41条|disclosure.category|item=采购招标}。
[plan] 改进：下学年采购结果连同中标价一并公示，由审计处按月核对。
