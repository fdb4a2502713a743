# id: u1-017  year: 2024  issuer: 濂源市医疗保障局
[title] 濂源市医疗保障局2024年政府信息公开工作年度报告
[overview] 一、总体情况
[overview] 这一年，我局把群众看病报销中的疑问当作公开的起点，平稳推进各项工作。
[interpretation] （一）加强解读，讲透政策。
+[interpretation] 门诊共济改革配发解读{7篇|interpretation}，其中图解{3篇|interpretation}、动画{2个|interpretation}、局长访谈实录{2篇|interpretation}；
+[interpretation] “医保明白人”直播进社区{16场|interpretation}，{观看|item}{8.3万人次|traffic}。
[response] （二）畅通热线，答清疑问。
+[response] 医保服务热线并入12345后，全年流转{医保工单|item}{1.27万件|inquiry}，按期办结{1.26万件|inquiry}，退回重办{31件|inquiry}。
[proactive] （三）按需发布，管用为先。
+[proactive] 市政府网站医保专栏更新{392条|disclosure.website}，公众号发文{217条|disclosure.wechat}。
+[key_area] {集采中选药品目录|item}公开{4批|disclosure.key_area}，{基金监管曝光案例|item}{22起|disclosure.key_area}。
[application] （四）依法答复，件件落地。
+[application] 新收申请{9件|application.received}，没有上年{结转|application.carried_in=0}；
+[application] 答复{9件|application.closed}，予以公开{3件|application.granted}，部分公开{1件|application.partial}，{不掌握|item}{4件|application.unavailable}，{撤回|item}{1件|application.other}，没有{不予公开|application.refused=0}的情形。
[dispute] 未被申请{行政复议|review=0}，也没有因此成为{行政诉讼|litigation=0}的被告。
[problem] 存在的问题是，解读多在线上，老年参保人够不着。
[plan] 2025年拟给村卫生室配发语音播报本。
---
# id: u1-018  year: 2018  issuer: 白珙县人民政府办公室
[platform] 三、平台渠道建设情况
[platform] 县政府门户网站完成第3次改版，{一级栏目|item}由{13个|comparison}压缩为{9个|platform}，建成{部门子站|item}{41个|platform}、{乡镇子站|item}{16个|platform}。
+[proactive] 当年门户网站发布{6,840条|disclosure.website}，其中{部门子站|item}{3,215条|disclosure.category}、{乡镇子站|item}{1,904条|disclosure.category}。
+[platform] 全县登记备案{政务微博|item}{12个|platform}、{政务微信|item}{38个|platform}，关停{“僵尸号”|item}{5个|platform}。
+[proactive] “白珙发布”微博、微信分别发文{1,733条|disclosure.weibo}、{962条|disclosure.wechat}，{粉丝|item}合计{6.9万|traffic}。
[proactive] 县政府{公报|item}双月出刊，共{6期|disclosure.gazette}，每期{1,200册|document.other}，送达村级书屋。
[platform] 县档案馆、县图书馆、县政务中心{3处|access_point}查阅点全年无休，接待{查阅者|item}{740人次|inquiry}，复印{资料|item}{1,160页|other}。
[problem] 子站更新冷热不均，16个乡镇里有的全年只发几条。
[plan] 今后按季度公布更新量排名，后三名作书面说明。
---
# id: u1-019  year: 2023  issuer: 泺河区教育局
[key_area] （一）招生入学信息公开
[key_area] 公布{公办小学学区划分方案|item}{1份|disclosure.key_area}、{民办学校收费标准|item}{14份|disclosure.key_area}、{摇号结果|item}{6批|disclosure.key_area}，印发招生问答{4期|interpretation}。
+[response] 招生季开通咨询{电话|item}{5部|platform}，接听{咨询|item}{3,640个|inquiry}，处理{信访件|item}{47件|inquiry}。
[key_area] （二）校园餐信息公开
[key_area] 全区62所学校每周晒菜单、晒单价，抽检{食材检测报告|item}上网{248份|disclosure.key_area}，{膳食委员会纪要|item}{124份|disclosure.key_area}。
[application] （三）依申请公开
[application] 全年收到公开申请{21件|application.received}，问{教师编制|item}的{7件|application.breakdown}、问{学籍转接|item}的{5件|application.breakdown}、问{校车线路|item}的{9件|application.breakdown}。
+[application] 答复结果：公开{11件|application.granted}、部分公开{2件|application.partial}、{个人隐私|item}不公开{3件|application.refused}、{本机关不掌握|item}{4件|application.unavailable}、{补正后撤回|item}{1件|application.other}。
[organization] 局办公室{2名|staff.parttime}同志兼管公开，各校办公室主任为信息员，计{62人|staff.total}。
---
# id: u1-020  year: 2020  issuer: 苏澜市人民政府
[application] （二）依申请公开
[application] 全市各级行政机关2020年收到{申请|item}{3,118件|application.received}，同比下降{6.4%|comparison}；
+[application] 其中向{市政府|item}提出{402件|application.breakdown}，向{市级部门|item}提出{911件|application.breakdown}，向{区县及以下|item}提出{1,805件|application.breakdown}。
+[application] 办结{3,097件|application.closed}，包括上年结转的{66件|application.carried_in}，其余{87件|application.carried_out}转至2021年。
+[application] 按结果排列，予以公开{1,120件|application.granted}居首，其次是无法提供{806件|application.unavailable}、部分公开{421件|application.partial}、不予公开{302件|application.refused}、其他处理{266件|application.other}、不予处理{182件|application.not_processed}。
+[application] 不予处理的{182件|application.not_processed}，{信访投诉类|item}占{109件|application.not_processed}，{重复申请|item}{58件|application.not_processed}，{已通过行政程序获取|item}{15件|application.not_processed}。
[dispute] 公开类行政复议{198件|review|item=}，{维持|item}{121件|review}，{撤销|item}{13件|review}，{确认违法|item}{9件|review}，{驳回|item}{55件|review}；
+[dispute] 行政诉讼{74件|litigation|item=}，{胜诉|item}{66件|litigation}，{败诉|item}{8件|litigation}，{败诉率|item}较2019年低{2.1个百分点|comparison}。
[supervision] 对败诉案件较多的{两个|supervision}{区|item}发出司法建议落实函。
---
# id: u1-021  year: 2021  issuer: 九渡街道办事处
[organization] 一、组织保障
[organization] 街道党工委书记任组长，党政办、司法所、12个社区一并纳入，专职{1人|staff.fulltime}、兼职{12人|staff.parttime}，年内召开调度会{4次|meeting}。
[proactive] 二、公开情况
[proactive] 街道在区政府网站发布{96条|disclosure.website}，较2020年多{23条|comparison}；
+[proactive] 社区{公示栏|item}更换{144期|disclosure.other_channel}，其中{九渡社区|item}{24期|disclosure.other_channel}、{桥头社区|item}{18期|disclosure.other_channel}；
+[proactive] {微信公众号、业主群|item}等方式推送{380条|disclosure.other_channel}。
[response] 三、居民诉求
[response] 接诉即办{工单|item}{2,906件|inquiry}，{响应率|item}{100%|rate}，{解决率|item}{88.9%|rate}，{满意率|item}{90.7%|rate}，位列全区第7名。
[application] 四、申请
[application] {1件|application.received}申请由居民当面递交，索取拆迁协议，经查系第三方信息，征得同意后部分公开。
[dispute] {复议|review=0}、{诉讼|litigation=0}均无。
[training] 《条例》学习{2次|training}，{60人次|trainee}。
---
# id: u1-022  year: 2025  issuer: 庐原省住房和城乡建设厅
[proactive] （一）主动公开。
+[proactive] 厅网站更新信息{1.13万条|disclosure.website}，“庐原住建”公众号{806条|disclosure.wechat}。
+[proactive] {工程建设标准|item}免费公开{37项|disclosure.category}，{资质审批结果|item}公示{96批|disclosure.category}，{通知公告|item}{418条|disclosure.category}。
+[mechanism] 代拟{省政府规章草案|item}{1件|document.normative}，出台{行政规范性文件|item}{8件|document.normative}，向社会{征求意见|item}{11次|other}，回收{意见|item}{560条|inquiry}。
[interpretation] （二）解读。
+[interpretation] {8件|document.normative|item=规范性文件}{规范性文件|item}均有解读，共{19篇|interpretation}，文字{8篇|interpretation}、图解{7篇|interpretation}、视频{4篇|interpretation}。
[application] （三）依申请公开。
+[application] 受理{57件|application.received}、办结{55件|application.closed}、结转{2件|application.carried_out}，其中{涉及物业|item}{19件|application.breakdown}、{涉及保障房|item}{16件|application.breakdown}。
[supervision] （四）监督保障。
+[supervision] 对14个市州住建部门开展{线上抽查|item}{4次|supervision}，反馈{问题|item}{63个|other}。
+[response] 省级12345转来{诉求|item}{4,471件|inquiry}，{按时答复率|item}{99.9%|rate}。
[problem] 标准文本公开后缺少图示，基层施工人员看不明白。
---
# id: u1-023  year: 2022  issuer: 泃水县农业农村局
[key_area] （三）惠农政策公开
[key_area] {耕地地力保护补贴|item}分户公示{18批|disclosure.key_area}，{农机购置补贴|item}公示{1,206台|disclosure.key_area}，{高标准农田招标公告|item}{9份|disclosure.key_area}。
+[interpretation] 组织农技员把稻谷补贴、种业振兴政策写成“田间问答”{46期|interpretation}，县级{18期|interpretation}、乡镇{28期|interpretation}。
[proactive] （四）其他公开
[proactive] 县政府网“三农”栏目登载{271条|disclosure.website}，{手机短信|item}发送气象农情{6.3万条|disclosure.other_channel}，{广播|item}播报{122次|disclosure.other_channel}，编印{科普挂图|item}{2,800张|document.other}。
[response] 12316服务热线受理{咨询|item}{1,908个|inquiry}，其中{植保类|item}{731个|inquiry}。
[application] 申请{7件|application.received}：予以公开{4件|application.granted}，{属于县林业局职责|item}{2件|application.unavailable}，申请人{更正后另案办理|item}{1件|application.other}。
[dispute] 本年无{行政复议|review=0}，去年的{1件|comparison}{行政诉讼|item}已由法院驳回。
---
# id: u1-024  year: 2019  issuer: 楠芷市财政局
[key_area] 二、预决算公开
[key_area] 市级{预算单位|item}{112家|disclosure.key_area}于2月15日同日公开部门预算，{110家|disclosure.key_area}公开决算，{涉密单位|item}{2家|other}依法不公开。
+[key_area] 公开{市级预算报告|item}{1份|disclosure.key_area}、{债务限额表|item}{2张|disclosure.key_area}、{绩效目标|item}{86项|disclosure.key_area}，并回答市民对“三公”经费的疑问{5次|response}。
[key_area] 三、政府采购
[key_area] 中国政府采购网楠芷分网发布{采购公告|item}{1,384条|disclosure.key_area}、{中标结果|item}{1,177条|disclosure.key_area}、{合同公告|item}{1,066条|disclosure.key_area}，另有{投诉处理决定|item}{9份|disclosure.key_area}。
[supervision] 四、检查
[supervision] 财政部专员办对预决算公开进行{检查|item}{1次|supervision}，指出{附表不完整|item}{3处|other}，当月补齐。
[application] 五、申请
[application] 依申请公开{12件|application.received}，{信函|item}{5件|application.breakdown}、{网络|item}{7件|application.breakdown}；
+[application] 公开{8件|application.granted}，因{内部管理信息|item}不予公开{2件|application.refused}，{不存在|item}{2件|application.unavailable}。
